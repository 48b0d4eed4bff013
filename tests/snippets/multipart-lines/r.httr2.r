library(httr2)

response <- request("https://api.example.com/upload/1") |>
  req_method("PUT") |>
  req_headers(
    "Content-Type" = "multipart/form-data; boundary=harkdown-boundary-1"
  ) |>
  req_body_raw("--harkdown-boundary-1\r\nContent-Disposition: form-data; name=\"files[]\"; filename=\"a.csv\"\r\nContent-Type: text/csv\r\n\r\nid,name\r\n1,\"a\"\r\n\r\n--harkdown-boundary-1\r\nContent-Disposition: form-data; name=\"files[]\"; filename=\"b.svg\"\r\nContent-Type: image/svg+xml\r\n\r\n<svg>\n  <text>${x} {{y}}</text>\n</svg>\n\r\n--harkdown-boundary-1--\r\n") |>
  req_perform()
cat(resp_body_string(response))
