using HTTP

url = "https://api.example.com/notes/1"
headers = [
    "content-type" => "Application/JSON;odata.metadata=minimal; IEEE754Compatible=true",
]
body = raw"""{"a": [1.10, "b"]}"""

response = HTTP.request("PUT", url, headers, body)
println(response.status)
println(String(response.body))
