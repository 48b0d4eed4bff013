using HTTP

url = "https://api.example.com/a]b/c%7Dd?e]=f&g[=h&i=%7D%7B"

response = HTTP.request("GET", url)
println(response.status)
println(String(response.body))
