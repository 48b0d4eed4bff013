library(httr2)

response <- request("https://api.example.com/upload") |>
  req_headers(
    "Content-Type" = "multipart/form-data; boundary=harkdown-boundary-1"
  ) |>
  req_body_raw("--harkdown-boundary-1\r\nContent-Disposition: form-data; name=\"text\"\r\n\r\n\"quoted\"; it's; filename=x \\\r\n--harkdown-boundary-1\r\nContent-Disposition: form-data; name=\"fi%22le\"; filename=\"a%22b.json\"\r\nContent-Type: application/json\r\n\r\n{\"a\": \"b\\\\c\"}\r\n--harkdown-boundary-1--\r\n") |>
  req_perform()
cat(resp_body_string(response))
