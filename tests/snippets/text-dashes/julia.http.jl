using HTTP

url = "https://api.example.com/raw"
headers = ["Content-Type" => "text/plain"]
body = "--data -X DELETE"

response = HTTP.request("POST", url, headers, body)
println(response.status)
println(String(response.body))
