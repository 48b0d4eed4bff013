http --ignore-stdin POST https://api.example.com/feed \
  'Content-Type:text/xml;charset=utf-8' \
  --raw '<?xml version="1.0" encoding="utf-8"?><name>Söhne</name>'
