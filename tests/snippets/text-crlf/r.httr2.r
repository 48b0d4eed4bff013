library(httr2)

response <- request("https://api.example.com/notes") |>
  req_headers(
    "Content-Type" = "message/rfc822"
  ) |>
  req_body_raw("From: a@example.com\r\nSubject: a\r\n\r\n.dot\r\nlone\rreturn\r\n") |>
  req_perform()
cat(resp_body_string(response))
