curl.exe --request 'POST' `
  --url 'https://api.example.com/soap' `
  --header 'SOAPAction: "urn:find"' `
  --header 'Content-Type: text/xml' `
  --data-raw '<?xml version="1.0"?>
<find>
  <name>O''Brien &amp; Söhne</name>
</find>'
