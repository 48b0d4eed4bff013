Mix.install([{:httpoison, "~> 2.2"}])

url = "https://api.example.com/me"

headers = [
  {"Authorization", "Basic e3VzZXJ9OjxQQVNTV09SRD4="}
]

response = HTTPoison.get!(url, headers)

IO.puts(response.status_code)
IO.puts(response.body)
