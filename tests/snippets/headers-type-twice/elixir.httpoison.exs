Mix.install([{:httpoison, "~> 2.2"}])

url = "https://api.example.com/users"

headers = [
  {"Content-Type", "application/json"},
  {"content-type", "text/plain"}
]

body = ~S({"a": 1})

response = HTTPoison.post!(url, body, headers)

IO.puts(response.status_code)
IO.puts(response.body)
