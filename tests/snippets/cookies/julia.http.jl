using HTTP

url = "https://api.example.com/me"
headers = ["Cookie" => "session=abc%20def==; theme=dark mode%3B x; session=second"]

response = HTTP.request("GET", url, headers)
println(response.status)
println(String(response.body))
