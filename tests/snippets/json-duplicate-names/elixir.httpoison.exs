Mix.install([{:httpoison, "~> 2.2"}])

url = "https://api.example.com/twice"

headers = [
  {"Content-Type", "application/json"}
]

body = ~S({"a": 1, "a": 2, "b": {"c": 3, "c": 4}})

response = HTTPoison.post!(url, body, headers)

IO.puts(response.status_code)
IO.puts(response.body)
