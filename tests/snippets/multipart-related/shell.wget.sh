wget --quiet --output-document - \
  --method POST \
  --header 'Content-Type: multipart/related; boundary=harkdown-boundary-1' \
  --body-data '--harkdown-boundary-1
Content-Disposition: form-data; name="metadata"
Content-Type: application/json

{}
--harkdown-boundary-1
Content-Disposition: form-data; name="media"; filename="a.txt"
Content-Type: text/plain

x
--harkdown-boundary-1--
' \
  https://api.example.com/upload
