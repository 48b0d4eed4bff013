require "http/client"

headers = HTTP::Headers{
  "Content-Type" => "message/rfc822",
}
body = "From: a@example.com\r\n" \
"Subject: a\r\n" \
"\r\n" \
".dot\r\n" \
"lone\rreturn\r\n"

response = HTTP::Client.post("https://api.example.com/notes", headers: headers, body: body)
puts response.status_code, response.body
