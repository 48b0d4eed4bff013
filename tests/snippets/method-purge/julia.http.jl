using HTTP

url = "https://api.example.com/cache/front"

response = HTTP.request("PURGE", url)
println(response.status)
println(String(response.body))
