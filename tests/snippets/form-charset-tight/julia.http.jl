using HTTP

url = "https://api.example.com/form"
headers = ["Content-Type" => "application/x-www-form-urlencoded;charset=utf-8"]
body = "city=K%C3%B6ln&a=1"

response = HTTP.request("PUT", url, headers, body)
println(response.status)
println(String(response.body))
