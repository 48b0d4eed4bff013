Mix.install([{:httpoison, "~> 2.2"}])

url = "https://api.example.com/me"

headers = [
  {"Cookie", "session=abc%20def==; theme=dark mode%3B x; session=second"}
]

response = HTTPoison.get!(url, headers)

IO.puts(response.status_code)
IO.puts(response.body)
