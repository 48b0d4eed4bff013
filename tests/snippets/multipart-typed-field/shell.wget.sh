wget --quiet --output-document - \
  --method POST \
  --header 'Content-Type: multipart/form-data; boundary=harkdown-boundary-1' \
  --body-data '--harkdown-boundary-1
Content-Disposition: form-data; name="metadata"
Content-Type: application/json

{"tags": ["a", "b"]}
--harkdown-boundary-1
Content-Disposition: form-data; name="lines"

one
two
--harkdown-boundary-1--
' \
  https://api.example.com/upload
