using HTTP

url = "https://api.example.com/settings/name"
headers = ["Content-Type" => "application/json"]
body = "\"a plain string\""

response = HTTP.request("PUT", url, headers, body)
println(response.status)
println(String(response.body))
