wget --quiet --output-document - \
  --method POST \
  --header 'Content-Type: application/soap+xml; charset=utf-8; action="urn:find"' \
  --body-data '<s:Envelope xmlns:s="http://www.w3.org/2003/05/soap-envelope">
  <s:Body><![CDATA[a ]] b $x `c` {{d}}]]></s:Body>
</s:Envelope>
' \
  https://api.example.com/soap
