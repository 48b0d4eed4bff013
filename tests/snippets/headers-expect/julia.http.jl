using HTTP

url = "https://api.example.com/users"
headers = ["Expect" => "100-continue", "Content-Type" => "text/plain"]
body = "x"

response = HTTP.request("POST", url, headers, body)
println(response.status)
println(String(response.body))
