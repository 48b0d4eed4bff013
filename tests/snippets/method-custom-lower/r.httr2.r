# httr2 sends the method as LINK
library(httr2)

response <- request("https://api.example.com/pages/1") |>
  req_method("LINK") |>
  req_headers(
    Link = r"(</pages/2>; rel="next")"
  ) |>
  req_perform()
cat(resp_body_string(response))
