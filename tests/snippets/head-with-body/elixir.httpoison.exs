Mix.install([{:httpoison, "~> 2.2"}])

url = "https://api.example.com/files/1"

headers = [
  {"Content-Type", "text/plain"}
]

body = "odd"

response = HTTPoison.request!("HEAD", url, body, headers)

IO.puts(response.status_code)
IO.puts(response.body)
