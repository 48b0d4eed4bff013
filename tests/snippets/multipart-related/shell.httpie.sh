http --ignore-stdin POST https://api.example.com/upload \
  'Content-Type:multipart/related; boundary=harkdown-boundary-1' \
  --raw='--harkdown-boundary-1
Content-Disposition: form-data; name="metadata"
Content-Type: application/json

{}
--harkdown-boundary-1
Content-Disposition: form-data; name="media"; filename="a.txt"
Content-Type: text/plain

x
--harkdown-boundary-1--
'
