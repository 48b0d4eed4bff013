library(httr2)

response <- request("http://localhost:8080/health") |>
  req_perform()
cat(resp_body_string(response))
