library(httr2)

response <- request("https://${account.namespace}/api/{id}/keys") |>
  req_headers(
    Authorization = "Bearer <ACCESS_TOKEN>",
    "X-Key" = r"("YOUR_API_KEY")",
    Cookie = "sid=YOUR_SESSION"
  ) |>
  req_body_json(list(
    client = "YOUR_CLIENT_ID",
    text = "a ${user.name} $b",
    list = list("{{item}}"),
    n = 1L
  )) |>
  req_perform()
cat(resp_body_string(response))
