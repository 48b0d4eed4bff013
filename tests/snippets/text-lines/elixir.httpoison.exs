Mix.install([{:httpoison, "~> 2.2"}])

url = "https://api.example.com/notes"

headers = [
  {"Content-Type", "text/plain; charset=utf-8"}
]

body = "one\r\ntwo\n\tthree \"\"\" and `ticks`\n\nfive \\ ${six}\n"

response = HTTPoison.post!(url, body, headers)

IO.puts(response.status_code)
IO.puts(response.body)
