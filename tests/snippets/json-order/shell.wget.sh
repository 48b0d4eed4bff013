wget --quiet --output-document - \
  --method POST \
  --header 'Content-Type: application/json' \
  --body-data '{
  "zeta": 1,
  "Alpha": 2,
  "alpha": {
    "b": 1,
    "a": 2
  },
  "_": 3,
  "a-b": 4,
  "a.b": 5,
  "class": 6,
  " ": 8
}' \
  https://api.example.com/sorted
