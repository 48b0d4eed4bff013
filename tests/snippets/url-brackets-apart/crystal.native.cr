require "http/client"

response = HTTP::Client.get("https://api.example.com/a]b/c%7Dd?e]=f&g[=h&i=%7D%7B")
puts response.status_code, response.body
