library(httr)

body <- jsonlite::toJSON(
  list(
    client = "YOUR_CLIENT_ID",
    text = "a ${user.name} $b",
    list = list("{{item}}"),
    n = 1L
  ),
  auto_unbox = TRUE
)

response <- POST(
  "https://${account.namespace}/api/{id}/keys",
  add_headers(
    Authorization = "Bearer <ACCESS_TOKEN>",
    "X-Key" = r"("YOUR_API_KEY")",
    Cookie = "sid=YOUR_SESSION",
    "Content-Type" = "application/json"
  ),
  body = body
)
stop_for_status(response)
cat(content(response, as = "text", encoding = "UTF-8"))
