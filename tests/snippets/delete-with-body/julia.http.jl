using HTTP

url = "https://api.example.com/users"
headers = ["Content-Type" => "application/json"]
body = raw"""{"ids": [1, 2, 3]}"""

response = HTTP.request("DELETE", url, headers, body)
println(response.status)
println(String(response.body))
