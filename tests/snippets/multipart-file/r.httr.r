library(httr)

body <- "--harkdown-boundary-1\r\nContent-Disposition: form-data; name=\"title\"\r\n\r\nMy notes\r\n--harkdown-boundary-1\r\nContent-Disposition: form-data; name=\"file\"; filename=\"notes.txt\"\r\nContent-Type: text/plain\r\n\r\nfirst line\nsecond line\n\r\n--harkdown-boundary-1\r\nContent-Disposition: form-data; name=\"title\"\r\n\r\nagain\r\n--harkdown-boundary-1--\r\n"

response <- POST(
  "https://api.example.com/upload",
  add_headers(
    Authorization = "Bearer ABCD",
    "Content-Type" = "multipart/form-data; boundary=harkdown-boundary-1"
  ),
  body = body
)
stop_for_status(response)
cat(content(response, as = "text", encoding = "UTF-8"))
