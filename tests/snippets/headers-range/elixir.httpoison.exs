Mix.install([{:httpoison, "~> 2.2"}])

url = "https://api.example.com/files/1"

headers = [
  {"Range", "bytes=0-99"},
  {"Accept-Encoding", "gzip, br"},
  {"Content-Range", "bytes 0-6/7"},
  {"Content-Type", "text/plain"}
]

body = "content"

response = HTTPoison.put!(url, body, headers)

IO.puts(response.status_code)
IO.puts(response.body)
