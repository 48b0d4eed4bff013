require "http/client"

headers = HTTP::Headers{
  "Content-Type" => "multipart/form-data; boundary=harkdown-boundary-1",
}
body = "--harkdown-boundary-1\r\n" \
"Content-Disposition: form-data; name=\"\\\"\r\n" \
"\r\n" \
"a backslash\r\n" \
"--harkdown-boundary-1\r\n" \
"Content-Disposition: form-data; name=\"two%0Alines\"\r\n" \
"\r\n" \
"a line feed\r\n" \
"--harkdown-boundary-1\r\n" \
"Content-Disposition: form-data; name=\"f\"; filename=\"back\\slash\\.txt\"\r\n" \
"Content-Type: text/plain\r\n" \
"\r\n" \
"x\r\n" \
"--harkdown-boundary-1--\r\n"

response = HTTP::Client.post("https://api.example.com/upload", headers: headers, body: body)
puts response.status_code, response.body
