wget --quiet --output-document - \
  --method POST \
  --header 'Content-Type: application/json' \
  --body-data '{
  "b": 1,
  "10": 2,
  "2": 3,
  "__proto__": {
    "x": 1
  },
  "constructor": null,
  "": "empty",
  "with space": 1,
  "it'\''s": 2
}' \
  https://api.example.com/maps
