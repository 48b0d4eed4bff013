wget --quiet --output-document - \
  --method POST \
  --header 'Content-Type: multipart/form-data; boundary=harkdown-boundary-1' \
  --body-data '--harkdown-boundary-1
Content-Disposition: form-data; name="token"

<TOKEN>
--harkdown-boundary-1
Content-Disposition: form-data; name="file"; filename="a.txt"
Content-Type: text/plain

it'\''s ${user.name}

--harkdown-boundary-1--
' \
  'https://api.example.com/upload?key=YOUR_API_KEY'
