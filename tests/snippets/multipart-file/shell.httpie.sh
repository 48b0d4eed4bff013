http --ignore-stdin POST https://api.example.com/upload \
  'Authorization:Bearer ABCD' \
  'Content-Type:multipart/form-data; boundary=harkdown-boundary-1' \
  --raw='--harkdown-boundary-1
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
'
