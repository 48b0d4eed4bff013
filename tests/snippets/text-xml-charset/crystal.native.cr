require "http/client"

headers = HTTP::Headers{
  "Content-Type" => "text/xml;charset=utf-8",
}
body = %q(<?xml version="1.0" encoding="utf-8"?><name>Söhne</name>)

response = HTTP::Client.post("https://api.example.com/feed", headers: headers, body: body)
puts response.status_code, response.body
