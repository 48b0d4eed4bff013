wget --quiet --output-document - \
  --method POST \
  --header 'Expect: 100-continue' \
  --header 'Content-Type: text/plain' \
  --body-data x \
  https://api.example.com/users
