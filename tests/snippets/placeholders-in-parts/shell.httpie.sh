http --ignore-stdin POST 'https://api.example.com/upload?key=YOUR_API_KEY' \
  'Content-Type:multipart/form-data; boundary=harkdown-boundary-1' \
  --raw='--harkdown-boundary-1
Content-Disposition: form-data; name="token"

<TOKEN>
--harkdown-boundary-1
Content-Disposition: form-data; name="file"; filename="a.txt"
Content-Type: text/plain

it'\''s ${user.name}

--harkdown-boundary-1--
'
