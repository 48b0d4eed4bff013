require "http/client"

headers = HTTP::Headers{
  "Content-Type" => "application/octet-stream",
}
body = "a\u{0}b\u{1}1"

response = HTTP::Client.post("https://api.example.com/notes", headers: headers, body: body)
puts response.status_code, response.body
