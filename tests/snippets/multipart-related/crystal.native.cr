require "http/client"

headers = HTTP::Headers{
  "Content-Type" => "multipart/related; boundary=harkdown-boundary-1",
}
body = "--harkdown-boundary-1\r\n" \
"Content-Disposition: form-data; name=\"metadata\"\r\n" \
"Content-Type: application/json\r\n" \
"\r\n" \
"{}\r\n" \
"--harkdown-boundary-1\r\n" \
"Content-Disposition: form-data; name=\"media\"; filename=\"a.txt\"\r\n" \
"Content-Type: text/plain\r\n" \
"\r\n" \
"x\r\n" \
"--harkdown-boundary-1--\r\n"

response = HTTP::Client.post("https://api.example.com/upload", headers: headers, body: body)
puts response.status_code, response.body
