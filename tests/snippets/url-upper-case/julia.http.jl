using HTTP

url = "HTTPS://API.Example.COM/Path"

response = HTTP.request("GET", url)
println(response.status)
println(String(response.body))
