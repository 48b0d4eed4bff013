using HTTP

url = "https://api.example.com/orders"
headers = ["Content-Type" => "application/json"]
body = "{\n    \"id\": 7,\n    \"items\": [\n        {\"sku\": \"A-1\", \"count\": 2}\n    ]\n}\n"

response = HTTP.request("POST", url, headers, body)
println(response.status)
println(String(response.body))
