using HTTP

url = "https://api.example.com/users"
headers = ["Content-Type" => "application/json"]

response = HTTP.request("GET", url, headers)
println(response.status)
println(String(response.body))
