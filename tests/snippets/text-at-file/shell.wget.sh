wget --quiet --output-document - \
  --method POST \
  --header 'Content-Type: text/plain' \
  --body-data @secrets.txt \
  https://api.example.com/notes
