curl --request POST ^
  --url https://api.example.com/graphql ^
  --header "Content-Type: application/json" ^
  --data-raw "{\"query\": \"query ($id: ID!) {\n  user(id: $id) {\n    name # the name\n    \\\"\\\"\\\"not a comment\\\"\\\"\\\"\n  }\n}\", \"variables\": {\"id\": \"u-1\", \"first\": 10}}"
