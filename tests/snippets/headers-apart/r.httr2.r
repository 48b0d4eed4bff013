library(httr2)

response <- request("https://api.example.com/users") |>
  req_headers(
    Cookie = c("a=1", "b=2"),
    accept = "text/html",
    "Proxy-Connection" = "keep-alive"
  ) |>
  req_perform()
cat(resp_body_string(response))
