require "http/client"

response = HTTP::Client.put("https://api.example.com/v1/items;color=red/a:b/c@d/$batch/x(1)/*?sort=-name,+age&at=12:00")
puts response.status_code, response.body
