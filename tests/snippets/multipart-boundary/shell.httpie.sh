http --ignore-stdin POST https://api.example.com/upload \
  'Content-Type:multipart/form-data; boundary=harkdown-boundary-1' \
  --raw='--harkdown-boundary-1
Content-Disposition: form-data; name="text"

--a b
not a boundary
--a b--
--harkdown-boundary-1
Content-Disposition: form-data; name="empty"


--harkdown-boundary-1--
'
