require "http/client"

body = IO::Memory.new
form = HTTP::FormData::Builder.new(body)
form.field("text", %q("quoted"; it's; filename=x \))
form.file(
  %q(fi"le),
  IO::Memory.new(%q({"a": "b\\c"})),
  HTTP::FormData::FileMetadata.new(filename: %q(a"b.json)),
  HTTP::Headers{"Content-Type" => "application/json"}
)
form.finish

headers = HTTP::Headers{
  "Content-Type" => form.content_type,
}

response = HTTP::Client.post("https://api.example.com/upload", headers: headers, body: body.to_s)
puts response.status_code, response.body
