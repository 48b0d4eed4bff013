library(httr2)

response <- request("https://api.example.com/hooks") |>
  req_headers(
    "X-Signature" = "sha256=abcdef",
    "Content-Type" = "application/json"
  ) |>
  req_body_raw(r"({ "event":"push",   "commits":[ 1,2,3 ], "message":"the bytes of this text are what the signature is about" })") |>
  req_perform()
cat(resp_body_string(response))
