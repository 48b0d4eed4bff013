library(httr)

body <- "--harkdown-boundary-1\r\nContent-Disposition: form-data; name=\"text\"\r\n\r\n\"quoted\"; it's; filename=x \\\r\n--harkdown-boundary-1\r\nContent-Disposition: form-data; name=\"fi%22le\"; filename=\"a%22b.json\"\r\nContent-Type: application/json\r\n\r\n{\"a\": \"b\\\\c\"}\r\n--harkdown-boundary-1--\r\n"

response <- POST(
  "https://api.example.com/upload",
  add_headers(
    "Content-Type" = "multipart/form-data; boundary=harkdown-boundary-1"
  ),
  body = body
)
stop_for_status(response)
cat(content(response, as = "text", encoding = "UTF-8"))
