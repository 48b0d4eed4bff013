library(httr2)

response <- request("https://api.example.com/upload") |>
  req_body_multipart(
    text = "--a b\r\nnot a boundary\r\n--a b--",
    empty = ""
  ) |>
  req_perform()
cat(resp_body_string(response))
