require "http/client"

response = HTTP::Client.post("https://api.example.com/ping")
puts response.status_code, response.body
