using HTTP

url = "https://api.example.com/settings/theme"
headers = ["Content-Type" => "application/json"]
body = "null"

response = HTTP.request("PUT", url, headers, body)
println(response.status)
println(String(response.body))
