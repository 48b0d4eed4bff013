library(httr)

body <- jsonlite::toJSON(
  list(
    name = "tag",
    script = r"(function (user, context, callback) {
  // it's "quoted"
  const tag = `${user.id}`;
  callback(null, user, context);
}
)"
  ),
  auto_unbox = TRUE
)

response <- POST(
  "https://api.example.com/rules",
  add_headers(
    Authorization = "Bearer YOUR_TOKEN",
    "Content-Type" = "application/json"
  ),
  body = body
)
stop_for_status(response)
cat(content(response, as = "text", encoding = "UTF-8"))
