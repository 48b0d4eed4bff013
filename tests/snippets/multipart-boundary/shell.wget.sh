wget --quiet --output-document - \
  --method POST \
  --header 'Content-Type: multipart/form-data; boundary=harkdown-boundary-1' \
  --body-data '--harkdown-boundary-1
Content-Disposition: form-data; name="text"

--a b
not a boundary
--a b--
--harkdown-boundary-1
Content-Disposition: form-data; name="empty"


--harkdown-boundary-1--
' \
  https://api.example.com/upload
