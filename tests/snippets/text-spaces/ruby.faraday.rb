require 'faraday'

url = 'https://api.example.com/notes'
headers = { 'Content-Type' => 'text/plain' }
body = "

  two lines before, two after  
\ttab at the end\t
 

"

response = Faraday.post(url, body, headers)
puts response.status, response.body
