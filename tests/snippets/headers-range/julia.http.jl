using HTTP

url = "https://api.example.com/files/1"
headers = [
    "Range" => "bytes=0-99",
    "Accept-Encoding" => "gzip, br",
    "Content-Range" => "bytes 0-6/7",
    "Content-Type" => "text/plain",
]
body = "content"

response = HTTP.request("PUT", url, headers, body)
println(response.status)
println(String(response.body))
