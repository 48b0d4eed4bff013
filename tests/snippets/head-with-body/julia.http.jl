using HTTP

url = "https://api.example.com/files/1"
headers = ["Content-Type" => "text/plain"]
body = "odd"

response = HTTP.request("HEAD", url, headers, body)
println(response.status)
println(String(response.body))
