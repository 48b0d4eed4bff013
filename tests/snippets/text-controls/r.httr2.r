library(httr2)

response <- request("https://api.example.com/notes") |>
  req_headers(
    "Content-Type" = "text/plain; charset=utf-8"
  ) |>
  req_body_raw("\ufeffbom \u0001\u0007\u0008\u000b\u000c\u001b[0m\u007f\u0085 \u00ad\u200b\u2028\u2029\u202eabc\u202c é 👩‍👩‍👧 􏿿") |>
  req_perform()
cat(resp_body_string(response))
