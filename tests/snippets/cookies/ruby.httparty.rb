require 'httparty'

url = 'https://api.example.com/me'
headers = { 'Cookie' => 'session=abc%20def==; theme=dark mode%3B x; session=second' }

response = HTTParty.get(url, headers: headers)
puts response.code, response.body
