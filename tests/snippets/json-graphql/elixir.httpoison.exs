Mix.install([{:httpoison, "~> 2.2"}])

url = "https://api.example.com/graphql"

headers = [
  {"Content-Type", "application/json"}
]

body = ~S[{
  "query": "query ($id: ID!) {\n  user(id: $id) {\n    name # the name\n    \"\"\"not a comment\"\"\"\n  }\n}",
  "variables": {
    "id": "u-1",
    "first": 10
  }
}]

response = HTTPoison.post!(url, body, headers)

IO.puts(response.status_code)
IO.puts(response.body)
