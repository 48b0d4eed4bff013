require 'faraday'
require 'uri'

url = 'https://api.example.com/settings'
headers = { 'Content-Type' => 'application/x-www-form-urlencoded' }
form = {
  'callback' => 'https://example.com/a?b=c&d=e#f',
  'template' => '{{name}} ${name} #{name}',
  'enabled' => 'true'
}
body = URI.encode_www_form(form)

response = Faraday.patch(url, body, headers)
puts response.status, response.body
