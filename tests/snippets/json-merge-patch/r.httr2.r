library(httr2)

response <- request("https://api.example.com/users/1") |>
  req_method("PATCH") |>
  req_headers(
    "Content-Type" = "application/merge-patch+json",
    "If-Match" = r"("3")"
  ) |>
  req_body_raw(r"({"name": null, "tags": ["a"], "price": 12.50})") |>
  req_perform()
cat(resp_body_string(response))
