using HTTP

url = "https://api.example.com/jobs"

response = HTTP.request("POST", url)
println(response.status)
println(String(response.body))
