require 'faraday'
require 'uri'

url = 'https://api.example.com/settings'
headers = { 'Content-Type' => 'application/x-www-form-urlencoded' }
body = URI.encode_www_form({
  'callback' => 'https://example.com/a?b=c&d=e#f',
  'template' => '{{name}} ${name} #{name}',
  'enabled' => 'true'
})

response = Faraday.patch(url, body, headers)
puts response.status, response.body
