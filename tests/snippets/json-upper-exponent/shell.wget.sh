wget --quiet --output-document - \
  --method POST \
  --header 'Content-Type: application/json' \
  --body-data '{"avogadro": 6.02E+23, "small": 1E-7}' \
  https://api.example.com/numbers
