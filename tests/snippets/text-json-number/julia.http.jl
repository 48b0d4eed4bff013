using HTTP

url = "https://api.example.com/counter"
headers = ["Content-Type" => "application/json"]
body = "12345678901234567890"

response = HTTP.request("PUT", url, headers, body)
println(response.status)
println(String(response.body))
