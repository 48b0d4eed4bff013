using HTTP

url = "https://api.example.com/jobs/7/start"
headers = ["Content-Type" => "application/json"]

response = HTTP.request("POST", url, headers)
println(response.status)
println(String(response.body))
