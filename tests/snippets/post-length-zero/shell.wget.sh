wget --quiet --output-document - \
  --method POST \
  https://api.example.com/ping
