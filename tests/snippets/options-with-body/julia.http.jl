using HTTP

url = "https://api.example.com/x"
headers = ["Content-Type" => "text/plain"]
body = "*"

response = HTTP.request("OPTIONS", url, headers, body)
println(response.status)
println(String(response.body))
