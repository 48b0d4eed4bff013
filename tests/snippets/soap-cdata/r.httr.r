library(httr)

body <- r"(<s:Envelope xmlns:s="http://www.w3.org/2003/05/soap-envelope">
  <s:Body><![CDATA[a ]] b $x `c` {{d}}]]></s:Body>
</s:Envelope>
)"

response <- POST(
  "https://api.example.com/soap",
  add_headers(
    "Content-Type" = r"(application/soap+xml; charset=utf-8; action="urn:find")"
  ),
  body = body
)
stop_for_status(response)
cat(content(response, as = "text", encoding = "UTF-8"))
