require "http/client"

response = HTTP::Client.head("https://api.example.com/files/1")
puts response.status_code, response.body
