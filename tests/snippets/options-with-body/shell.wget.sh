wget --quiet --output-document - \
  --method OPTIONS \
  --header 'Content-Type: text/plain' \
  --body-data '*' \
  https://api.example.com/x
