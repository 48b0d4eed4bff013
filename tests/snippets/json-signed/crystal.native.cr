require "http/client"

headers = HTTP::Headers{
  "X-Signature" => "sha256=abcdef",
  "Content-Type" => "application/json",
}
body = %q({ "event":"push",   "commits":[ 1,2,3 ], "message":"the bytes of this text are what the signature is about" })

response = HTTP::Client.post("https://api.example.com/hooks", headers: headers, body: body)
puts response.status_code, response.body
