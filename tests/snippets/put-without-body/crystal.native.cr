require "http/client"

response = HTTP::Client.put("https://api.example.com/stars/1")
puts response.status_code, response.body
