using HTTP

url = "https://api.example.com/docs?x=1"

response = HTTP.request("GET", url)
println(response.status)
println(String(response.body))
