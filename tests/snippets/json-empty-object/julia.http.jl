using HTTP

url = "https://api.example.com/jobs"
headers = ["Content-Type" => "application/json"]
body = "{}"

response = HTTP.request("POST", url, headers, body)
println(response.status)
println(String(response.body))
