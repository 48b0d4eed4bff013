Mix.install([{:httpoison, "~> 2.2"}])

url = "https://api.example.com/form"

headers = [
  {"Content-Type", "application/x-www-form-urlencoded"}
]

body = "a=1&b=2"

response = HTTPoison.post!(url, body, headers)

IO.puts(response.status_code)
IO.puts(response.body)
