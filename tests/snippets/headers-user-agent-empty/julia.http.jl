using HTTP

url = "https://api.example.com/users"
headers = ["User-Agent" => ""]

response = HTTP.request("GET", url, headers)
println(response.status)
println(String(response.body))
