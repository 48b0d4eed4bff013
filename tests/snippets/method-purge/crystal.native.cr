require "http/client"

response = HTTP::Client.exec("PURGE", "https://api.example.com/cache/front")
puts response.status_code, response.body
