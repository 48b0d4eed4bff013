using HTTP

url = "https://api.example.com/broken"
headers = ["Content-Type" => "application/json"]
body = raw"""{"a": 1,"""

response = HTTP.request("POST", url, headers, body)
println(response.status)
println(String(response.body))
