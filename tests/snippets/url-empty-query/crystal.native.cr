# Crystal leaves out the `?` of an empty query
require "http/client"

response = HTTP::Client.get("https://api.example.com/users/?")
puts response.status_code, response.body
