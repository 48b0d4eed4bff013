# no shell word can hold U+0000: it is left out of the body
wget --quiet --output-document - \
  --method POST \
  --header 'Content-Type: application/octet-stream' \
  --body-data 'ab1' \
  https://api.example.com/notes
