Mix.install([{:httpoison, "~> 2.2"}])

url = "https://api.example.com/maps"

headers = [
  {"Content-Type", "application/json"}
]

body = ~S({
  "class": "a",
  "default": "b",
  "snake_case": 1,
  "kebab-case": 2,
  "dotted.name": 3
})

response = HTTPoison.post!(url, body, headers)

IO.puts(response.status_code)
IO.puts(response.body)
