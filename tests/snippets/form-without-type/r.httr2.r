library(httr2)

response <- request("https://api.example.com/form") |>
  req_body_form(
    a = "b"
  ) |>
  req_perform()
cat(resp_body_string(response))
