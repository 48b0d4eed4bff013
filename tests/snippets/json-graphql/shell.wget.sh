wget --quiet --output-document - \
  --method POST \
  --header 'Content-Type: application/json' \
  --body-data '{
  "query": "query ($id: ID!) {\n  user(id: $id) {\n    name # the name\n    \"\"\"not a comment\"\"\"\n  }\n}",
  "variables": {
    "id": "u-1",
    "first": 10
  }
}' \
  https://api.example.com/graphql
