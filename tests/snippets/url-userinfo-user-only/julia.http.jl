using HTTP

url = "https://api.example.com/me"
headers = ["Authorization" => "Basic WU9VUl9LRVk6"]

response = HTTP.request("GET", url, headers)
println(response.status)
println(String(response.body))
