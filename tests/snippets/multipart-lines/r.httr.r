library(httr)

body <- "--harkdown-boundary-1\r\nContent-Disposition: form-data; name=\"files[]\"; filename=\"a.csv\"\r\nContent-Type: text/csv\r\n\r\nid,name\r\n1,\"a\"\r\n\r\n--harkdown-boundary-1\r\nContent-Disposition: form-data; name=\"files[]\"; filename=\"b.svg\"\r\nContent-Type: image/svg+xml\r\n\r\n<svg>\n  <text>${x} {{y}}</text>\n</svg>\n\r\n--harkdown-boundary-1--\r\n"

response <- PUT(
  "https://api.example.com/upload/1",
  add_headers(
    "Content-Type" = "multipart/form-data; boundary=harkdown-boundary-1"
  ),
  body = body
)
stop_for_status(response)
cat(content(response, as = "text", encoding = "UTF-8"))
