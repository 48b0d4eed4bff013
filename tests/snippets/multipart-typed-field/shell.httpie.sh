http --ignore-stdin POST https://api.example.com/upload \
  'Content-Type:multipart/form-data; boundary=harkdown-boundary-1' \
  --raw='--harkdown-boundary-1
Content-Disposition: form-data; name="metadata"
Content-Type: application/json

{"tags": ["a", "b"]}
--harkdown-boundary-1
Content-Disposition: form-data; name="lines"

one
two
--harkdown-boundary-1--
'
