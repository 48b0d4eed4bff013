require "http/client"

body = IO::Memory.new
form = HTTP::FormData::Builder.new(body)
form.field("title", "My notes")
form.file(
  "file",
  IO::Memory.new(%q(first line
second line
)),
  HTTP::FormData::FileMetadata.new(filename: "notes.txt"),
  HTTP::Headers{"Content-Type" => "text/plain"}
)
form.field("title", "again")
form.finish

headers = HTTP::Headers{
  "Authorization" => "Bearer ABCD",
  "Content-Type" => form.content_type,
}

response = HTTP::Client.post("https://api.example.com/upload", headers: headers, body: body.to_s)
puts response.status_code, response.body
