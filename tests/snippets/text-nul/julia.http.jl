using HTTP

url = "https://api.example.com/notes"
headers = ["Content-Type" => "application/octet-stream"]
body = "a\u0000b\u00011"

response = HTTP.request("POST", url, headers, body)
println(response.status)
println(String(response.body))
