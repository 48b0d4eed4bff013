wget --quiet --output-document - \
  --method POST \
  --header 'Content-Type: text/xml;charset=utf-8' \
  --body-data '<?xml version="1.0" encoding="utf-8"?><name>Söhne</name>' \
  https://api.example.com/feed
