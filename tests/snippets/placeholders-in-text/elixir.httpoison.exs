Mix.install([{:httpoison, "~> 2.2"}])

url = "https://api.example.com/notes/{note_id}"

headers = [
  {"Content-Type", "text/plain"},
  {"X-Sign", "$a `b` YOUR_SIGN-IT"}
]

body = ~S(one $HOME "${account.name}"
two '<NAME>' \ %s
three {{third}}
)

response = HTTPoison.post!(url, body, headers)

IO.puts(response.status_code)
IO.puts(response.body)
