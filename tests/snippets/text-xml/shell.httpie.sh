http --ignore-stdin POST https://api.example.com/soap \
  'SOAPAction:"urn:find"' \
  Content-Type:text/xml \
  --raw '<?xml version="1.0"?>
<find>
  <name>O'\''Brien &amp; Söhne</name>
</find>'
