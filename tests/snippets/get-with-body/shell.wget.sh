wget --quiet --output-document - \
  --method GET \
  --header 'Content-Type: application/json' \
  --body-data '{"query": "x"}' \
  https://api.example.com/search
