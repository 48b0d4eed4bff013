# no shell word can hold U+0000: it is left out of the body
http --ignore-stdin POST https://api.example.com/notes \
  Content-Type:application/octet-stream \
  --raw 'ab1'
