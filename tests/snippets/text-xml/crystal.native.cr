require "http/client"

headers = HTTP::Headers{
  "SOAPAction" => %q("urn:find"),
  "Content-Type" => "text/xml",
}
body = %q(<?xml version="1.0"?>
<find>
  <name>O'Brien &amp; Söhne</name>
</find>)

response = HTTP::Client.post("https://api.example.com/soap", headers: headers, body: body)
puts response.status_code, response.body
