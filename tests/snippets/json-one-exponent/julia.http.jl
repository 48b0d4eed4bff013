using HTTP

url = "https://api.example.com/numbers/1"
headers = ["Content-Type" => "application/json"]
body = "[1e5]"

response = HTTP.request("PUT", url, headers, body)
println(response.status)
println(String(response.body))
