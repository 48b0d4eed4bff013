Mix.install([{:httpoison, "~> 2.2"}])

url = "https://api.example.com/settings/dark"

headers = [
  {"Content-Type", "application/json"}
]

body = "false"

response = HTTPoison.put!(url, body, headers)

IO.puts(response.status_code)
IO.puts(response.body)
