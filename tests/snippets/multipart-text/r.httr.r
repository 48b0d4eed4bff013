library(httr)

body <- "--XX\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n1\r\n--XX--\r\n"

response <- POST(
  "https://api.example.com/upload",
  add_headers(
    "Content-Type" = "multipart/form-data; boundary=XX"
  ),
  body = body
)
stop_for_status(response)
cat(content(response, as = "text", encoding = "UTF-8"))
