require 'httparty'

url = 'https://api.example.com/notes'
headers = { 'Content-Type' => 'text/plain; charset=utf-8' }
body = "one\r
two
\tthree \"\"\" and `ticks`

five \\ ${six}
"

response = HTTParty.post(url, headers: headers, body: body)
puts response.code, response.body
