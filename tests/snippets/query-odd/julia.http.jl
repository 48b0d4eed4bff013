using HTTP

url = "https://api.example.com/search?&a&b=&=c&d==e&a%20b=c%2Bd"

response = HTTP.request("GET", url)
println(response.status)
println(String(response.body))
