using HTTP

url = raw"""https://api.example.com/v1/items;color=red/a:b/c@d/$batch/x(1)/*?sort=-name,+age&at=12:00"""

response = HTTP.request("PUT", url)
println(response.status)
println(String(response.body))
