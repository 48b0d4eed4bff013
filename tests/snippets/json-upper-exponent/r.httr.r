library(httr)

body <- r"({"avogadro": 6.02E+23, "small": 1E-7})"

response <- POST(
  "https://api.example.com/numbers",
  add_headers(
    "Content-Type" = "application/json"
  ),
  body = body
)
stop_for_status(response)
cat(content(response, as = "text", encoding = "UTF-8"))
