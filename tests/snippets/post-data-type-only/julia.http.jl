using HTTP

url = "https://api.example.com/form"
headers = ["Content-Type" => "application/json"]

response = HTTP.request("PUT", url, headers)
println(response.status)
println(String(response.body))
