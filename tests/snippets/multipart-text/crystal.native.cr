require "http/client"

headers = HTTP::Headers{
  "Content-Type" => "multipart/form-data; boundary=XX",
}
body = "--XX\r\n" \
"Content-Disposition: form-data; name=\"a\"\r\n" \
"\r\n" \
"1\r\n" \
"--XX--\r\n"

response = HTTP::Client.post("https://api.example.com/upload", headers: headers, body: body)
puts response.status_code, response.body
