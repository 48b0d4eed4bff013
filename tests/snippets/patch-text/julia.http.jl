using HTTP

url = "https://api.example.com/file"
headers = ["Content-Type" => "application/offset+octet-stream", "Upload-Offset" => "0"]
body = "chunk\n"

response = HTTP.request("PATCH", url, headers, body)
println(response.status)
println(String(response.body))
