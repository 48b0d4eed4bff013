using HTTP

url = "https://api.example.com/_bulk"
headers = ["Content-Type" => "application/x-ndjson"]
body = "{\"index\":{\"_id\":\"1\"}}\n{\"name\":\"a\"}\n{\"index\":{\"_id\":\"2\"}}\n{\"name\":\"b\"}\n"

response = HTTP.request("POST", url, headers, body)
println(response.status)
println(String(response.body))
