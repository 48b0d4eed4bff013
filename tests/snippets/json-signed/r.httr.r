library(httr)

body <- r"({ "event":"push",   "commits":[ 1,2,3 ], "message":"the bytes of this text are what the signature is about" })"

response <- POST(
  "https://api.example.com/hooks",
  add_headers(
    "X-Signature" = "sha256=abcdef",
    "Content-Type" = "application/json"
  ),
  body = body
)
stop_for_status(response)
cat(content(response, as = "text", encoding = "UTF-8"))
