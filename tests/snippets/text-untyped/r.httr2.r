library(httr2)

response <- request("https://api.example.com/raw") |>
  req_body_raw("just some text") |>
  req_perform()
cat(resp_body_string(response))
