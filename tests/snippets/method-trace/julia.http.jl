using HTTP

url = "https://api.example.com/users"

response = HTTP.request("TRACE", url)
println(response.status)
println(String(response.body))
