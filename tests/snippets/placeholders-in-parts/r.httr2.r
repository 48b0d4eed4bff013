library(httr2)

response <- request("https://api.example.com/upload?key=YOUR_API_KEY") |>
  req_headers(
    "Content-Type" = "multipart/form-data; boundary=harkdown-boundary-1"
  ) |>
  req_body_raw("--harkdown-boundary-1\r\nContent-Disposition: form-data; name=\"token\"\r\n\r\n<TOKEN>\r\n--harkdown-boundary-1\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\nContent-Type: text/plain\r\n\r\nit's ${user.name}\n\r\n--harkdown-boundary-1--\r\n") |>
  req_perform()
cat(resp_body_string(response))
