using HTTP

url = "https://api.example.com/users"
headers = ["Authorization" => "Bearer a", "Authorization" => "Bearer b"]

response = HTTP.request("GET", url, headers)
println(response.status)
println(String(response.body))
