require "http/client"

response = HTTP::Client.get("https://api.example.com/users")
puts response.status_code, response.body
