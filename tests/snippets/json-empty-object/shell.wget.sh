wget --quiet --output-document - \
  --method POST \
  --header 'Content-Type: application/json' \
  --body-data '{}' \
  https://api.example.com/jobs
