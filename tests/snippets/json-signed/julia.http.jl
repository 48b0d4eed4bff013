using HTTP

url = "https://api.example.com/hooks"
headers = ["X-Signature" => "sha256=abcdef", "Content-Type" => "application/json"]
body = raw"""{ "event":"push",   "commits":[ 1,2,3 ], "message":"the bytes of this text are what the signature is about" }"""

response = HTTP.request("POST", url, headers, body)
println(response.status)
println(String(response.body))
