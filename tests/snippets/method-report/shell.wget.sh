wget --quiet --output-document - \
  --method REPORT \
  --header 'Depth: 1' \
  --header 'Content-Type: application/xml' \
  --body-data '<report/>' \
  https://api.example.com/calendar
