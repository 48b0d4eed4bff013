http --ignore-stdin PUT https://api.example.com/files/1 \
  Range:bytes=0-99 \
  'Accept-Encoding:gzip, br' \
  'Content-Range:bytes 0-6/7' \
  Content-Type:text/plain \
  --raw content
