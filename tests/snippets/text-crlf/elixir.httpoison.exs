Mix.install([{:httpoison, "~> 2.2"}])

url = "https://api.example.com/notes"

headers = [
  {"Content-Type", "message/rfc822"}
]

body = "From: a@example.com\r\n" <>
  "Subject: a\r\n" <>
  "\r\n" <>
  ".dot\r\n" <>
  "lone\rreturn\r\n"

response = HTTPoison.post!(url, body, headers)

IO.puts(response.status_code)
IO.puts(response.body)
