require "http/client"

body = IO::Memory.new
form = HTTP::FormData::Builder.new(body)
form.field("text", "--a b\r\n" \
"not a boundary\r\n" \
"--a b--")
form.field("empty", "")
form.finish

headers = HTTP::Headers{
  "Content-Type" => form.content_type,
}

response = HTTP::Client.post("https://api.example.com/upload", headers: headers, body: body.to_s)
puts response.status_code, response.body
