wget --quiet --output-document - \
  --method PUT \
  --header 'Content-Type: application/json' \
  --body-data '[
  {
    "op": "add",
    "path": "/a",
    "value": [1, 2.5, true, null]
  },
  [],
  {},
  [
    []
  ],
  "x",
  ""
]' \
  https://api.example.com/batch
