using HTTP

url = "https://api.example.com/users"
headers = ["Content-Type" => "application/json", "content-type" => "text/plain"]
body = raw"""{"a": 1}"""

response = HTTP.request("POST", url, headers, body)
println(response.status)
println(String(response.body))
