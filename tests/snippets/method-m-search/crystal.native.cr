require "http/client"

response = HTTP::Client.exec("M-SEARCH", "https://api.example.com/devices")
puts response.status_code, response.body
