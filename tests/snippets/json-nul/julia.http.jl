using HTTP

url = "https://api.example.com/names"
headers = ["Content-Type" => "application/json"]
body = raw"""{"nul": "a\u0000b0", "bell": "\u0007"}"""

response = HTTP.request("POST", url, headers, body)
println(response.status)
println(String(response.body))
