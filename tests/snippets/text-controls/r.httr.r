library(httr)

body <- "\ufeffbom \u0001\u0007\u0008\u000b\u000c\u001b[0m\u007f\u0085 \u00ad\u200b\u2028\u2029\u202eabc\u202c é 👩‍👩‍👧 􏿿"

response <- POST(
  "https://api.example.com/notes",
  add_headers(
    "Content-Type" = "text/plain; charset=utf-8"
  ),
  body = body
)
stop_for_status(response)
cat(content(response, as = "text", encoding = "UTF-8"))
