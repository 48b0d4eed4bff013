Mix.install([{:httpoison, "~> 2.2"}])

url = "https://api.example.com/batch"

headers = [
  {"Content-Type", "application/json"}
]

body = ~S([
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
])

response = HTTPoison.put!(url, body, headers)

IO.puts(response.status_code)
IO.puts(response.body)
