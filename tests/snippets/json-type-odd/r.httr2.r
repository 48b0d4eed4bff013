library(httr2)

response <- request("https://api.example.com/notes/1") |>
  req_method("PUT") |>
  req_headers(
    "content-type" = "Application/JSON;odata.metadata=minimal; IEEE754Compatible=true"
  ) |>
  req_body_raw(r"({"a": [1.10, "b"]})") |>
  req_perform()
cat(resp_body_string(response))
