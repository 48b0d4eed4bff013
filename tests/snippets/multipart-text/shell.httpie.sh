http --ignore-stdin POST https://api.example.com/upload \
  'Content-Type:multipart/form-data; boundary=XX' \
  --raw='--XX
Content-Disposition: form-data; name="a"

1
--XX--
'
