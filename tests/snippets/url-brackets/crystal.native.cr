require "http/client"

response = HTTP::Client.get("https://api.example.com/items[1]?filter[name]=x&range=[1-3]&set=%7Ba,b%7D")
puts response.status_code, response.body
