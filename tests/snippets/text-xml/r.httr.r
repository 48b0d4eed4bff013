library(httr)

body <- r"(<?xml version="1.0"?>
<find>
  <name>O'Brien &amp; Söhne</name>
</find>)"

response <- POST(
  "https://api.example.com/soap",
  add_headers(
    SOAPAction = r"("urn:find")",
    "Content-Type" = "text/xml"
  ),
  body = body
)
stop_for_status(response)
cat(content(response, as = "text", encoding = "UTF-8"))
