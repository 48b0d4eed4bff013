library(httr2)

response <- request("https://api.example.com/upload") |>
  req_headers(
    Authorization = "Bearer ABCD",
    "Content-Type" = "multipart/form-data; boundary=harkdown-boundary-1"
  ) |>
  req_body_raw("--harkdown-boundary-1\r\nContent-Disposition: form-data; name=\"title\"\r\n\r\nMy notes\r\n--harkdown-boundary-1\r\nContent-Disposition: form-data; name=\"file\"; filename=\"notes.txt\"\r\nContent-Type: text/plain\r\n\r\nfirst line\nsecond line\n\r\n--harkdown-boundary-1\r\nContent-Disposition: form-data; name=\"title\"\r\n\r\nagain\r\n--harkdown-boundary-1--\r\n") |>
  req_perform()
cat(resp_body_string(response))
