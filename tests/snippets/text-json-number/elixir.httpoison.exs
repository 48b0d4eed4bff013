Mix.install([{:httpoison, "~> 2.2"}])

url = "https://api.example.com/counter"

headers = [
  {"Content-Type", "application/json"}
]

body = "12345678901234567890"

response = HTTPoison.put!(url, body, headers)

IO.puts(response.status_code)
IO.puts(response.body)
