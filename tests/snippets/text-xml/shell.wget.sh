wget --quiet --output-document - \
  --method POST \
  --header 'SOAPAction: "urn:find"' \
  --header 'Content-Type: text/xml' \
  --body-data '<?xml version="1.0"?>
<find>
  <name>O'\''Brien &amp; Söhne</name>
</find>' \
  https://api.example.com/soap
