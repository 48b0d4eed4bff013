wget --quiet --output-document - \
  --method POST \
  --header 'Content-Type: multipart/form-data; boundary=XX' \
  --body-data '--XX
Content-Disposition: form-data; name="a"

1
--XX--
' \
  https://api.example.com/upload
