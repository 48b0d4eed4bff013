wget --quiet --output-document - \
  --method POST \
  --header 'Content-Type: text/plain' \
  --body-data '--data -X DELETE' \
  https://api.example.com/raw
