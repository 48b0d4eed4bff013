library(httr)

body <- list(
  kind = "avatar",
  file = upload_file("avatar.png", type = "image/png")
)

response <- POST(
  "https://api.example.com/upload",
  body = body
)
stop_for_status(response)
cat(content(response, as = "text", encoding = "UTF-8"))
