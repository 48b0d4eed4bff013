Mix.install([{:httpoison, "~> 2.2"}])

url = "https://api.example.com/notes"

headers = [
  {"Content-Type", "message/rfc822"}
]

body = ~s(From: a@example.com\r
Subject: a\r
\r
.dot\r
lone\rreturn\r
)

response = HTTPoison.post!(url, body, headers)

IO.puts(response.status_code)
IO.puts(response.body)
