library(httr2)

response <- request("https://api.example.com/calendar") |>
  req_method("REPORT") |>
  req_headers(
    Depth = "1",
    "Content-Type" = "application/xml"
  ) |>
  req_body_raw("<report/>") |>
  req_perform()
cat(resp_body_string(response))
