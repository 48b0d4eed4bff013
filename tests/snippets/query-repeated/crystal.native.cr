require "http/client"

response = HTTP::Client.get("https://api.example.com/search?tag=a&tag=b&q=x%20y+z")
puts response.status_code, response.body
