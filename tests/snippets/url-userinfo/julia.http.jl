using HTTP

url = "https://api.example.com/me"
headers = ["Authorization" => "Basic dXNlcjpwQHNz"]

response = HTTP.request("GET", url, headers)
println(response.status)
println(String(response.body))
