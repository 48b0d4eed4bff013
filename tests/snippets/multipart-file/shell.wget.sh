wget --quiet --output-document - \
  --method POST \
  --header 'Authorization: Bearer ABCD' \
  --header 'Content-Type: multipart/form-data; boundary=harkdown-boundary-1' \
  --body-data '--harkdown-boundary-1
Content-Disposition: form-data; name="title"

My notes
--harkdown-boundary-1
Content-Disposition: form-data; name="file"; filename="notes.txt"
Content-Type: text/plain

first line
second line

--harkdown-boundary-1
Content-Disposition: form-data; name="title"

again
--harkdown-boundary-1--
' \
  https://api.example.com/upload
