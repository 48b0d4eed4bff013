using HTTP

url = "http://localhost:8080/health"

response = HTTP.request("GET", url)
println(response.status)
println(String(response.body))
