wget --quiet --output-document - \
  --method PUT \
  --header 'Range: bytes=0-99' \
  --header 'Accept-Encoding: gzip, br' \
  --header 'Content-Range: bytes 0-6/7' \
  --header 'Content-Type: text/plain' \
  --body-data content \
  https://api.example.com/files/1
