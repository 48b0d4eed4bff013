Mix.install([{:httpoison, "~> 2.2"}])

url = "https://api.example.com/names"

headers = [
  {"Content-Type", "application/json"}
]

body = ~S({"nul": "a\u0000b0", "bell": "\u0007"})

response = HTTPoison.post!(url, body, headers)

IO.puts(response.status_code)
IO.puts(response.body)
