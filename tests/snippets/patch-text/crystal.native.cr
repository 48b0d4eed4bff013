require "http/client"

headers = HTTP::Headers{
  "Content-Type" => "application/offset+octet-stream",
  "Upload-Offset" => "0",
}
body = %q(chunk
)

response = HTTP::Client.patch("https://api.example.com/file", headers: headers, body: body)
puts response.status_code, response.body
