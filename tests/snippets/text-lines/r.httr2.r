library(httr2)

response <- request("https://api.example.com/notes") |>
  req_headers(
    "Content-Type" = "text/plain; charset=utf-8"
  ) |>
  req_body_raw("one\r\ntwo\n\tthree \"\"\" and `ticks`\n\nfive \\ ${six}\n") |>
  req_perform()
cat(resp_body_string(response))
