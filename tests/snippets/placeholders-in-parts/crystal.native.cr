require "http/client"

body = IO::Memory.new
form = HTTP::FormData::Builder.new(body)
form.field("token", "<TOKEN>")
form.file(
  "file",
  IO::Memory.new(%q(it's ${user.name}
)),
  HTTP::FormData::FileMetadata.new(filename: "a.txt"),
  HTTP::Headers{"Content-Type" => "text/plain"}
)
form.finish

headers = HTTP::Headers{
  "Content-Type" => form.content_type,
}

response = HTTP::Client.post("https://api.example.com/upload?key=YOUR_API_KEY", headers: headers, body: body.to_s)
puts response.status_code, response.body
