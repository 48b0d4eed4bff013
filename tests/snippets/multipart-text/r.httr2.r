library(httr2)

response <- request("https://api.example.com/upload") |>
  req_headers(
    "Content-Type" = "multipart/form-data; boundary=XX"
  ) |>
  req_body_raw("--XX\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n1\r\n--XX--\r\n") |>
  req_perform()
cat(resp_body_string(response))
