using HTTP

url = "https://api.example.com/settings/dark"
headers = ["Content-Type" => "application/json"]
body = "false"

response = HTTP.request("PUT", url, headers, body)
println(response.status)
println(String(response.body))
