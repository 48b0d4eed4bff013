Mix.install([{:httpoison, "~> 2.2"}])

url = "https://api.example.com/file"

headers = [
  {"Content-Type", "application/offset+octet-stream"},
  {"Upload-Offset", "0"}
]

body = ~S(chunk
)

response = HTTPoison.patch!(url, body, headers)

IO.puts(response.status_code)
IO.puts(response.body)
