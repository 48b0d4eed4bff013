Mix.install([{:httpoison, "~> 2.2"}])

url = "https://api.example.com/jobs"

headers = [
  {"Content-Type", "application/json"}
]

body = "{}"

response = HTTPoison.post!(url, body, headers)

IO.puts(response.status_code)
IO.puts(response.body)
