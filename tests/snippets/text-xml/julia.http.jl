using HTTP

url = "https://api.example.com/soap"
headers = ["SOAPAction" => "\"urn:find\"", "Content-Type" => "text/xml"]
body = raw"""<?xml version="1.0"?>
<find>
  <name>O'Brien &amp; Söhne</name>
</find>"""

response = HTTP.request("POST", url, headers, body)
println(response.status)
println(String(response.body))
