library(httr2)

response <- request("https://api.example.com/settings/name") |>
  req_method("PUT") |>
  req_body_json("a plain string") |>
  req_perform()
cat(resp_body_string(response))
