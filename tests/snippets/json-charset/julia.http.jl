using HTTP

url = "https://api.example.com/jobs"
headers = ["content-type" => "application/json; charset=utf-8"]
body = raw"""{"job": "index"}"""

response = HTTP.request("POST", url, headers, body)
println(response.status)
println(String(response.body))
