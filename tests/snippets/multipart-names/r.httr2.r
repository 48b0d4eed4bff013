library(httr2)

response <- request("https://api.example.com/upload") |>
  req_headers(
    "Content-Type" = "multipart/form-data; boundary=harkdown-boundary-1"
  ) |>
  req_body_raw("--harkdown-boundary-1\r\nContent-Disposition: form-data; name=\"\\\"\r\n\r\na backslash\r\n--harkdown-boundary-1\r\nContent-Disposition: form-data; name=\"two%0Alines\"\r\n\r\na line feed\r\n--harkdown-boundary-1\r\nContent-Disposition: form-data; name=\"f\"; filename=\"back\\slash\\.txt\"\r\nContent-Type: text/plain\r\n\r\nx\r\n--harkdown-boundary-1--\r\n") |>
  req_perform()
cat(resp_body_string(response))
