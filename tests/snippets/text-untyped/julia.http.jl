using HTTP

url = "https://api.example.com/raw"
body = "just some text"

response = HTTP.request("POST", url, [], body)
println(response.status)
println(String(response.body))
