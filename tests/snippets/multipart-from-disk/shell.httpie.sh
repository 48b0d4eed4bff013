# the code reads no files: put the content of the file into the body
http --ignore-stdin POST https://api.example.com/upload \
  'Content-Type:multipart/form-data; boundary=harkdown-boundary-1' \
  --raw='--harkdown-boundary-1
Content-Disposition: form-data; name="kind"

avatar
--harkdown-boundary-1
Content-Disposition: form-data; name="file"; filename="avatar.png"
Content-Type: image/png


--harkdown-boundary-1--
'
