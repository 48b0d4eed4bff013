using HTTP

url = "https://api.example.com/ping"

response = HTTP.request("POST", url)
println(response.status)
println(String(response.body))
