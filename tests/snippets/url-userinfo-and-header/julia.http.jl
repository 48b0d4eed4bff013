using HTTP

url = "https://api.example.com/me"
headers = ["Authorization" => "Bearer ABCD"]

response = HTTP.request("GET", url, headers)
println(response.status)
println(String(response.body))
