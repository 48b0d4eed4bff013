Mix.install([{:httpoison, "~> 2.2"}])

url = "https://api.example.com/me"

headers = [
  {"Authorization", "Bearer ABCD"}
]

response = HTTPoison.get!(url, headers)

IO.puts(response.status_code)
IO.puts(response.body)
