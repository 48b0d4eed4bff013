library(httr)

body <- "--harkdown-boundary-1\r\nContent-Disposition: form-data; name=\"token\"\r\n\r\n<TOKEN>\r\n--harkdown-boundary-1\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\nContent-Type: text/plain\r\n\r\nit's ${user.name}\n\r\n--harkdown-boundary-1--\r\n"

response <- POST(
  "https://api.example.com/upload?key=YOUR_API_KEY",
  add_headers(
    "Content-Type" = "multipart/form-data; boundary=harkdown-boundary-1"
  ),
  body = body
)
stop_for_status(response)
cat(content(response, as = "text", encoding = "UTF-8"))
