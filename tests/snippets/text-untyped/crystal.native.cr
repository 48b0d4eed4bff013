require "http/client"

body = "just some text"

response = HTTP::Client.post("https://api.example.com/raw", body: body)
puts response.status_code, response.body
