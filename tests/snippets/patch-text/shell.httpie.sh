http --ignore-stdin PATCH https://api.example.com/file \
  Content-Type:application/offset+octet-stream \
  Upload-Offset:0 \
  --raw 'chunk
'
