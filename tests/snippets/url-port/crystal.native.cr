require "http/client"

response = HTTP::Client.get("http://localhost:8080/health")
puts response.status_code, response.body
