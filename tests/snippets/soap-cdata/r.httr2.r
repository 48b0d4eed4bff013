library(httr2)

response <- request("https://api.example.com/soap") |>
  req_headers(
    "Content-Type" = r"(application/soap+xml; charset=utf-8; action="urn:find")"
  ) |>
  req_body_raw(r"(<s:Envelope xmlns:s="http://www.w3.org/2003/05/soap-envelope">
  <s:Body><![CDATA[a ]] b $x `c` {{d}}]]></s:Body>
</s:Envelope>
)") |>
  req_perform()
cat(resp_body_string(response))
