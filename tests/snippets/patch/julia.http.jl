using HTTP

url = "https://api.example.com/users/7"
headers = ["Content-Type" => "application/json-patch+json"]
body = raw"""[{"op": "replace", "path": "/name", "value": "x"}]"""

response = HTTP.request("PATCH", url, headers, body)
println(response.status)
println(String(response.body))
