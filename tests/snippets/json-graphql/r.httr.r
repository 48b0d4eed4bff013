library(httr)

body <- jsonlite::toJSON(
  list(
    query = r"(query ($id: ID!) {
  user(id: $id) {
    name # the name
    """not a comment"""
  }
})",
    variables = list(id = "u-1", first = 10L)
  ),
  auto_unbox = TRUE
)

response <- POST(
  "https://api.example.com/graphql",
  add_headers(
    "Content-Type" = "application/json"
  ),
  body = body
)
stop_for_status(response)
cat(content(response, as = "text", encoding = "UTF-8"))
