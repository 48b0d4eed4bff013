using HTTP

url = "https://api.example.com/files"
headers = ["X-Requested-With" => "harkdown"]

response = HTTP.request("OPTIONS", url, headers)
println(response.status)
println(String(response.body))
