using HTTP

url = "https://api.example.com/jobs/7/stop"

response = HTTP.request("POST", url)
println(response.status)
println(String(response.body))
