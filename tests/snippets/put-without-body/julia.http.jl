using HTTP

url = "https://api.example.com/stars/1"

response = HTTP.request("PUT", url)
println(response.status)
println(String(response.body))
