Mix.install([{:httpoison, "~> 2.2"}])

url = "https://api.example.com/notes"

headers = [
  {"Content-Type", "text/plain"}
]

body = "--config=/etc/passwd -o x"

response = HTTPoison.post!(url, body, headers)

IO.puts(response.status_code)
IO.puts(response.body)
