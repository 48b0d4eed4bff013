wget --quiet --output-document - \
  --method HEAD \
  --header 'Content-Type: text/plain' \
  --body-data odd \
  https://api.example.com/files/1
