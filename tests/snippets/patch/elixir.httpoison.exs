Mix.install([{:httpoison, "~> 2.2"}])

url = "https://api.example.com/users/7"

headers = [
  {"Content-Type", "application/json-patch+json"}
]

body = ~S([{"op": "replace", "path": "/name", "value": "x"}])

response = HTTPoison.patch!(url, body, headers)

IO.puts(response.status_code)
IO.puts(response.body)
