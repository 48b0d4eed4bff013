wget --quiet --output-document - \
  --method POST \
  --header 'Content-Type: application/json' \
  --body-data '{
  "zero": 0,
  "minus": -12,
  "half": 0.5,
  "pi": 3.14159,
  "max": 9007199254740991,
  "yes": true,
  "no": false,
  "nothing": null
}' \
  https://api.example.com/numbers
