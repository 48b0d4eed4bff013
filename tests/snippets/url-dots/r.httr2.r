library(httr2)

response <- request("https://api.example.com/a/./b/../c/..") |>
  req_perform()
cat(resp_body_string(response))
