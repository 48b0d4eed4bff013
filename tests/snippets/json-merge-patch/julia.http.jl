using HTTP

url = "https://api.example.com/users/1"
headers = ["Content-Type" => "application/merge-patch+json", "If-Match" => "\"3\""]
body = raw"""{"name": null, "tags": ["a"], "price": 12.50}"""

response = HTTP.request("PATCH", url, headers, body)
println(response.status)
println(String(response.body))
