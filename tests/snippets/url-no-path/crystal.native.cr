require "http/client"

response = HTTP::Client.get("https://api.example.com/?x=1")
puts response.status_code, response.body
