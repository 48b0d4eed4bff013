require "http/client"

headers = HTTP::Headers{
  "content-type" => "Application/JSON;odata.metadata=minimal; IEEE754Compatible=true",
}
body = %q({"a": [1.10, "b"]})

response = HTTP::Client.put("https://api.example.com/notes/1", headers: headers, body: body)
puts response.status_code, response.body
