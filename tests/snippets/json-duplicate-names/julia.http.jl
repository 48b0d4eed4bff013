using HTTP

url = "https://api.example.com/twice"
headers = ["Content-Type" => "application/json"]
body = raw"""{"a": 1, "a": 2, "b": {"c": 3, "c": 4}}"""

response = HTTP.request("POST", url, headers, body)
println(response.status)
println(String(response.body))
