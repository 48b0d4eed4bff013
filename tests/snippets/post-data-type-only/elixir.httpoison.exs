Mix.install([{:httpoison, "~> 2.2"}])

url = "https://api.example.com/form"

headers = [
  {"Content-Type", "application/json"}
]

response = HTTPoison.put!(url, "", headers)

IO.puts(response.status_code)
IO.puts(response.body)
