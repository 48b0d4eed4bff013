wget --quiet --output-document - \
  --method POST \
  --header 'content-type: application/json; charset=utf-8' \
  --body-data '{"job": "index"}' \
  https://api.example.com/jobs
