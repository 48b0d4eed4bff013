library(httr)

body <- r"({"a": 1, "a": 2, "b": {"c": 3, "c": 4}})"

response <- POST(
  "https://api.example.com/twice",
  add_headers(
    "Content-Type" = "application/json"
  ),
  body = body
)
stop_for_status(response)
cat(content(response, as = "text", encoding = "UTF-8"))
