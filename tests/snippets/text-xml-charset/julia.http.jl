using HTTP

url = "https://api.example.com/feed"
headers = ["Content-Type" => "text/xml;charset=utf-8"]
body = raw"""<?xml version="1.0" encoding="utf-8"?><name>Söhne</name>"""

response = HTTP.request("POST", url, headers, body)
println(response.status)
println(String(response.body))
