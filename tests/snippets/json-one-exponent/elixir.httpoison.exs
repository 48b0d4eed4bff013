Mix.install([{:httpoison, "~> 2.2"}])

url = "https://api.example.com/numbers/1"

headers = [
  {"Content-Type", "application/json"}
]

body = "[1e5]"

response = HTTPoison.put!(url, body, headers)

IO.puts(response.status_code)
IO.puts(response.body)
