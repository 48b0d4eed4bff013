Mix.install([{:httpoison, "~> 2.2"}])

url = "https://api.example.com/names"

headers = [
  {"Content-Type", "application/json"}
]

body = ~S({"half": "\ud83d"})

response = HTTPoison.post!(url, body, headers)

IO.puts(response.status_code)
IO.puts(response.body)
