http --ignore-stdin POST https://api.example.com/upload \
  'Content-Type:multipart/form-data; boundary=harkdown-boundary-1' \
  --raw='--harkdown-boundary-1
Content-Disposition: form-data; name="\"

a backslash
--harkdown-boundary-1
Content-Disposition: form-data; name="two%0Alines"

a line feed
--harkdown-boundary-1
Content-Disposition: form-data; name="f"; filename="back\slash\.txt"
Content-Type: text/plain

x
--harkdown-boundary-1--
'
