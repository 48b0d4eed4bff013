using HTTP

url = "https://api.example.com/users/?"

response = HTTP.request("GET", url)
println(response.status)
println(String(response.body))
