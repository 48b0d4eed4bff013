require "http/client"

body = IO::Memory.new
form = HTTP::FormData::Builder.new(body)
form.field("kind", "avatar")
form.file(
  "file",
  File.open("avatar.png"),
  HTTP::FormData::FileMetadata.new(filename: "avatar.png"),
  HTTP::Headers{"Content-Type" => "image/png"}
)
form.finish

headers = HTTP::Headers{
  "Content-Type" => form.content_type,
}

response = HTTP::Client.post("https://api.example.com/upload", headers: headers, body: body.to_s)
puts response.status_code, response.body
