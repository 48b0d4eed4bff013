# HTTParty sends all `x-tag` headers as one, their values joined
require 'httparty'

url = 'https://api.example.com/users'
headers = { 'X-Tag' => 'one, two, three', 'X-Other' => 'x' }

response = HTTParty.get(url, headers: headers)
puts response.code, response.body
