library(httr)

body <- "--harkdown-boundary-1\r\nContent-Disposition: form-data; name=\"metadata\"\r\nContent-Type: application/json\r\n\r\n{\"tags\": [\"a\", \"b\"]}\r\n--harkdown-boundary-1\r\nContent-Disposition: form-data; name=\"lines\"\r\n\r\none\ntwo\r\n--harkdown-boundary-1--\r\n"

response <- POST(
  "https://api.example.com/upload",
  add_headers(
    "Content-Type" = "multipart/form-data; boundary=harkdown-boundary-1"
  ),
  body = body
)
stop_for_status(response)
cat(content(response, as = "text", encoding = "UTF-8"))
