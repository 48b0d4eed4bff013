using HTTP

url = "https://api.example.com/me"
headers = ["Cookie" => "a=1; b=2; c=3", "X-After" => "x"]

response = HTTP.request("GET", url, headers)
println(response.status)
println(String(response.body))
