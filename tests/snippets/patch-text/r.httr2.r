library(httr2)

response <- request("https://api.example.com/file") |>
  req_method("PATCH") |>
  req_headers(
    "Content-Type" = "application/offset+octet-stream",
    "Upload-Offset" = "0"
  ) |>
  req_body_raw(r"(chunk
)") |>
  req_perform()
cat(resp_body_string(response))
