Mix.install([{:httpoison, "~> 2.2"}])

url = "https://api.example.com/jobs/7/start"

headers = [
  {"Content-Type", "application/json"}
]

response = HTTPoison.post!(url, "", headers)

IO.puts(response.status_code)
IO.puts(response.body)
