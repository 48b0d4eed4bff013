require "http/client"

response = HTTP::Client.get("HTTPS://API.Example.COM/Path")
puts response.status_code, response.body
