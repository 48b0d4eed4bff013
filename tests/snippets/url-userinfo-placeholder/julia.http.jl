using HTTP

url = "https://api.example.com/me"
headers = ["Authorization" => "Basic e3VzZXJ9OjxQQVNTV09SRD4="]

response = HTTP.request("GET", url, headers)
println(response.status)
println(String(response.body))
