http --ignore-stdin POST https://api.example.com/graphql \
  Content-Type:application/json \
  --raw '{
  "query": "query ($id: ID!) {\n  user(id: $id) {\n    name # the name\n    \"\"\"not a comment\"\"\"\n  }\n}",
  "variables": {
    "id": "u-1",
    "first": 10
  }
}'
