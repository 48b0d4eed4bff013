using HTTP

url = "https://api.example.com/users"
headers = ["__proto__" => "x", "constructor" => "y", "10" => "ten", "2" => "two"]

response = HTTP.request("GET", url, headers)
println(response.status)
println(String(response.body))
