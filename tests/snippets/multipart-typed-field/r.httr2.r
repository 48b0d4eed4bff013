library(httr2)

response <- request("https://api.example.com/upload") |>
  req_headers(
    "Content-Type" = "multipart/form-data; boundary=harkdown-boundary-1"
  ) |>
  req_body_raw("--harkdown-boundary-1\r\nContent-Disposition: form-data; name=\"metadata\"\r\nContent-Type: application/json\r\n\r\n{\"tags\": [\"a\", \"b\"]}\r\n--harkdown-boundary-1\r\nContent-Disposition: form-data; name=\"lines\"\r\n\r\none\ntwo\r\n--harkdown-boundary-1--\r\n") |>
  req_perform()
cat(resp_body_string(response))
