require "http/client"

response = HTTP::Client.get("https://api.example.com/search?&a&b=&=c&d==e&a%20b=c%2Bd")
puts response.status_code, response.body
