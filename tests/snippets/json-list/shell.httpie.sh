http --ignore-stdin PUT https://api.example.com/batch \
  Content-Type:application/json \
  --raw '[
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
