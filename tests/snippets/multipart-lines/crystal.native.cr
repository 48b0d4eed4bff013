require "http/client"

body = IO::Memory.new
form = HTTP::FormData::Builder.new(body)
form.file(
  "files[]",
  IO::Memory.new("id,name\r\n" \
"1,\"a\"\r\n"),
  HTTP::FormData::FileMetadata.new(filename: "a.csv"),
  HTTP::Headers{"Content-Type" => "text/csv"}
)
form.file(
  "files[]",
  IO::Memory.new(%q(<svg>
  <text>${x} {{y}}</text>
</svg>
)),
  HTTP::FormData::FileMetadata.new(filename: "b.svg"),
  HTTP::Headers{"Content-Type" => "image/svg+xml"}
)
form.finish

headers = HTTP::Headers{
  "Content-Type" => form.content_type,
}

response = HTTP::Client.put("https://api.example.com/upload/1", headers: headers, body: body.to_s)
puts response.status_code, response.body
