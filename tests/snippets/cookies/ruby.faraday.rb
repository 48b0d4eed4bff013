require 'faraday'

url = 'https://api.example.com/me'
headers = { 'Cookie' => 'session=abc%20def==; theme=dark mode%3B x; session=second' }

response = Faraday.get(url, nil, headers)
puts response.status, response.body
