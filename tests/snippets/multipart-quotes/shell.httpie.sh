http --ignore-stdin POST https://api.example.com/upload \
  'Content-Type:multipart/form-data; boundary=harkdown-boundary-1' \
  --raw='--harkdown-boundary-1
Content-Disposition: form-data; name="text"

"quoted"; it'\''s; filename=x \
--harkdown-boundary-1
Content-Disposition: form-data; name="fi%22le"; filename="a%22b.json"
Content-Type: application/json

{"a": "b\\c"}
--harkdown-boundary-1--
'
