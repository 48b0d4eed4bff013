using HTTP

url = "https://api.example.com/files/1"

response = HTTP.request("HEAD", url)
println(response.status)
println(String(response.body))
