using HTTP

url = "https://api.example.com/names"
headers = ["Content-Type" => "application/json"]
body = raw"""{"half": "\ud83d"}"""

response = HTTP.request("POST", url, headers, body)
println(response.status)
println(String(response.body))
