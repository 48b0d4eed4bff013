library(httr)

body <- r"({"name": null, "tags": ["a"], "price": 12.50})"

response <- PATCH(
  "https://api.example.com/users/1",
  add_headers(
    "Content-Type" = "application/merge-patch+json",
    "If-Match" = r"("3")"
  ),
  body = body
)
stop_for_status(response)
cat(content(response, as = "text", encoding = "UTF-8"))
