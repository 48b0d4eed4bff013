Mix.install([{:httpoison, "~> 2.2"}])

url = "https://api.example.com/feed"

headers = [
  {"Content-Type", "text/xml;charset=utf-8"}
]

body = ~S(<?xml version="1.0" encoding="utf-8"?><name>Söhne</name>)

response = HTTPoison.post!(url, body, headers)

IO.puts(response.status_code)
IO.puts(response.body)
