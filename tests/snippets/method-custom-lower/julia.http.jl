using HTTP

url = "https://api.example.com/pages/1"
headers = ["Link" => "</pages/2>; rel=\"next\""]

response = HTTP.request("link", url, headers)
println(response.status)
println(String(response.body))
