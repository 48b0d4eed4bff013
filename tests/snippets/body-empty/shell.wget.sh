wget --quiet --output-document - \
  --method POST \
  --header 'Content-Type: application/json' \
  https://api.example.com/jobs/7/start
