using HTTP

url = "https://api.example.com/users"
headers = ["X-Empty" => "", "Accept" => ""]

response = HTTP.request("GET", url, headers)
println(response.status)
println(String(response.body))
