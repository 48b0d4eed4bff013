Mix.install([{:httpoison, "~> 2.2"}])

url = "https://api.example.com/me"

headers = [
  {"Cookie", "a=1; b=2; c=3"},
  {"X-After", "x"}
]

response = HTTPoison.get!(url, headers)

IO.puts(response.status_code)
IO.puts(response.body)
