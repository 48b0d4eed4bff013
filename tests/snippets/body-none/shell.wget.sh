wget --quiet --output-document - \
  --method POST \
  https://api.example.com/jobs/7/stop
