using HTTP

url = "https://api.example.com/a/./b/../c/.."

response = HTTP.request("GET", url)
println(response.status)
println(String(response.body))
