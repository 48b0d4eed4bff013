require 'faraday'

url = 'https://api.example.com/notes'
headers = { 'Content-Type' => 'text/plain; charset=utf-8' }
body = "one\r
two
\tthree \"\"\" and `ticks`

five \\ ${six}
"

response = Faraday.post(url, body, headers)
puts response.status, response.body
