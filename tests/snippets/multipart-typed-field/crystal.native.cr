require "http/client"

body = IO::Memory.new
form = HTTP::FormData::Builder.new(body)
form.field("metadata", %q({"tags": ["a", "b"]}), HTTP::Headers{"Content-Type" => "application/json"})
form.field("lines", %q(one
two))
form.finish

headers = HTTP::Headers{
  "Content-Type" => form.content_type,
}

response = HTTP::Client.post("https://api.example.com/upload", headers: headers, body: body.to_s)
puts response.status_code, response.body
