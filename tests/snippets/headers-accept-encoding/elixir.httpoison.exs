Mix.install([{:httpoison, "~> 2.2"}])

url = "https://api.example.com/archive"

headers = [
  {"Accept-Encoding", "identity"},
  {"User-Agent", "curl/8.5.0"},
  {"Accept", "*/*"},
  {"DNT", "1"},
  {"X_Under_Score", "kept"}
]

response = HTTPoison.get!(url, headers)

IO.puts(response.status_code)
IO.puts(response.body)
