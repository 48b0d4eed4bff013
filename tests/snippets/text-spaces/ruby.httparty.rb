require 'httparty'

url = 'https://api.example.com/notes'
headers = { 'Content-Type' => 'text/plain' }
body = "

  two lines before, two after  
\ttab at the end\t
 

"

response = HTTParty.post(url, headers: headers, body: body)
puts response.code, response.body
