using HTTP

url = "https://api.example.com/users"
headers = ["X-Tag" => "one", "X-Other" => "x", "x-tag" => "two, three"]

response = HTTP.request("GET", url, headers)
println(response.status)
println(String(response.body))
