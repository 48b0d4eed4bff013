library(httr)

body <- r"(chunk
)"

response <- PATCH(
  "https://api.example.com/file",
  add_headers(
    "Content-Type" = "application/offset+octet-stream",
    "Upload-Offset" = "0"
  ),
  body = body
)
stop_for_status(response)
cat(content(response, as = "text", encoding = "UTF-8"))
