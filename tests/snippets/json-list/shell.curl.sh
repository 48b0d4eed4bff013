curl --request PUT \
  --url https://api.example.com/batch \
  --header 'Content-Type: application/json' \
  --data-raw '[
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
]'
