Mix.install([{:httpoison, "~> 2.2"}])

url = "https://api.example.com/broken"

headers = [
  {"Content-Type", "application/json"}
]

body = ~S({"a": 1,)

response = HTTPoison.post!(url, body, headers)

IO.puts(response.status_code)
IO.puts(response.body)
