Mix.install([{:httpoison, "~> 2.2"}])

url = "https://api.example.com/raw"

headers = [
  {"Content-Type", "text/plain"}
]

body = "--data -X DELETE"

response = HTTPoison.post!(url, body, headers)

IO.puts(response.status_code)
IO.puts(response.body)
