require "http/client"

response = HTTP::Client.post("https://api.example.com/jobs")
puts response.status_code, response.body
