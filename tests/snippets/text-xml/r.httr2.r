library(httr2)

response <- request("https://api.example.com/soap") |>
  req_headers(
    SOAPAction = r"("urn:find")",
    "Content-Type" = "text/xml"
  ) |>
  req_body_raw(r"(<?xml version="1.0"?>
<find>
  <name>O'Brien &amp; Söhne</name>
</find>)") |>
  req_perform()
cat(resp_body_string(response))
