wget --quiet --output-document - \
  --method POST \
  --header 'Content-Type: application/json' \
  --body-data '{"a": 1, "a": 2, "b": {"c": 3, "c": 4}}' \
  https://api.example.com/twice
