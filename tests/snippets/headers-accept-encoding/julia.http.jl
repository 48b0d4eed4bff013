using HTTP

url = "https://api.example.com/archive"
headers = [
    "Accept-Encoding" => "identity",
    "User-Agent" => "curl/8.5.0",
    "Accept" => "*/*",
    "DNT" => "1",
    "X_Under_Score" => "kept",
]

response = HTTP.request("GET", url, headers)
println(response.status)
println(String(response.body))
