require "http/client"

response = HTTP::Client.post("https://api.example.com/jobs/7/stop")
puts response.status_code, response.body
