using HTTP

url = "https://api.example.com/users/7"
headers = ["If-Match" => "\"abc\""]

response = HTTP.request("DELETE", url, headers)
println(response.status)
println(String(response.body))
