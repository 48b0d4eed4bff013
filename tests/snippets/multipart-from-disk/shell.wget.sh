# the code reads no files: put the content of the file into the body
wget --quiet --output-document - \
  --method POST \
  --header 'Content-Type: multipart/form-data; boundary=harkdown-boundary-1' \
  --body-data '--harkdown-boundary-1
Content-Disposition: form-data; name="kind"

avatar
--harkdown-boundary-1
Content-Disposition: form-data; name="file"; filename="avatar.png"
Content-Type: image/png


--harkdown-boundary-1--
' \
  https://api.example.com/upload
