using HTTP

url = "https://api.example.com/devices"

response = HTTP.request("M-SEARCH", url)
println(response.status)
println(String(response.body))
