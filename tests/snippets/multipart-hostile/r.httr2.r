library(httr2)

response <- request("https://api.example.com/upload") |>
  req_headers(
    "Content-Type" = "multipart/form-data; boundary=harkdown-boundary-1"
  ) |>
  req_body_raw("--harkdown-boundary-1\r\nContent-Disposition: form-data; name=\"na%22me\"\r\n\r\n@file;type=x\r\n--harkdown-boundary-1\r\nContent-Disposition: form-data; name=\"a=b\"\r\n\r\n<file\r\n--harkdown-boundary-1\r\nContent-Disposition: form-data; name=\"file\"; filename=\"it's %22it%22; x.json\"\r\nContent-Type: application/json\r\n\r\n{\"a\": \"b\\\\c\"}; $(id)\r\n--harkdown-boundary-1\r\nContent-Disposition: form-data; name=\"ünï\"; filename=\"naïve 😀.bin\"\r\n\r\nx\r\n--harkdown-boundary-1--\r\n") |>
  req_perform()
cat(resp_body_string(response))
