using HTTP

url = "https://api.example.com/form"
headers = ["Content-Type" => "application/x-www-form-urlencoded"]
body = "="

response = HTTP.request("POST", url, headers, body)
println(response.status)
println(String(response.body))
