require 'httparty'

url = 'https://api.example.com/settings'
body = {
  'callback' => 'https://example.com/a?b=c&d=e#f',
  'template' => '{{name}} ${name} #{name}',
  'enabled' => 'true'
}

response = HTTParty.patch(url, body: body)
puts response.code, response.body
