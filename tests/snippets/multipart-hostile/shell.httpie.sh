http --ignore-stdin POST https://api.example.com/upload \
  'Content-Type:multipart/form-data; boundary=harkdown-boundary-1' \
  --raw='--harkdown-boundary-1
Content-Disposition: form-data; name="na%22me"

@file;type=x
--harkdown-boundary-1
Content-Disposition: form-data; name="a=b"

<file
--harkdown-boundary-1
Content-Disposition: form-data; name="file"; filename="it'\''s %22it%22; x.json"
Content-Type: application/json

{"a": "b\\c"}; $(id)
--harkdown-boundary-1
Content-Disposition: form-data; name="ünï"; filename="naïve 😀.bin"

x
--harkdown-boundary-1--
'
