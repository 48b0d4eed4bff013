using HTTP

url = "https://api.example.com/form"
headers = ["Content-Type" => "application/x-www-form-urlencoded"]
body = "id=1&id=2"

response = HTTP.request("DELETE", url, headers, body)
println(response.status)
println(String(response.body))
