library(httr2)

response <- request("HTTPS://API.Example.COM/Path") |>
  req_perform()
cat(resp_body_string(response))
