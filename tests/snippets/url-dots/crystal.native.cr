require "http/client"

response = HTTP::Client.get("https://api.example.com/a/./b/../c/..")
puts response.status_code, response.body
