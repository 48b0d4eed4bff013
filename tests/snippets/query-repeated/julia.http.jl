using HTTP

url = "https://api.example.com/search?tag=a&tag=b&q=x%20y+z"

response = HTTP.request("GET", url)
println(response.status)
println(String(response.body))
