require "http/client"

body = IO::Memory.new
form = HTTP::FormData::Builder.new(body)
form.field(%q(na"me), "@file;type=x")
form.field("a=b", "<file")
form.file(
  "file",
  IO::Memory.new(%q[{"a": "b\\c"}; $(id)]),
  HTTP::FormData::FileMetadata.new(filename: %q(it's "it"; x.json)),
  HTTP::Headers{"Content-Type" => "application/json"}
)
form.file(
  "ünï",
  IO::Memory.new("x"),
  HTTP::FormData::FileMetadata.new(filename: "naïve 😀.bin")
)
form.finish

headers = HTTP::Headers{
  "Content-Type" => form.content_type,
}

response = HTTP::Client.post("https://api.example.com/upload", headers: headers, body: body.to_s)
puts response.status_code, response.body
