using HTTP

url = "https://api.example.com/search"
headers = ["Content-Type" => "application/json"]
body = raw"""{"query": "x"}"""

response = HTTP.request("GET", url, headers, body)
println(response.status)
println(String(response.body))
