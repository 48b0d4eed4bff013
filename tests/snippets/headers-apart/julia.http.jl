using HTTP

url = "https://api.example.com/users"
headers = [
    "Cookie" => "a=1",
    "Cookie" => "b=2",
    "accept" => "text/html",
    "Proxy-Connection" => "keep-alive",
]

response = HTTP.request("GET", url, headers)
println(response.status)
println(String(response.body))
