require "http/client"

response = HTTP::Client.exec("TRACE", "https://api.example.com/users")
puts response.status_code, response.body
