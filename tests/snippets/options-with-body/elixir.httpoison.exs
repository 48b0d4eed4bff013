Mix.install([{:httpoison, "~> 2.2"}])

url = "https://api.example.com/x"

headers = [
  {"Content-Type", "text/plain"}
]

body = "*"

response = HTTPoison.request!("OPTIONS", url, body, headers)

IO.puts(response.status_code)
IO.puts(response.body)
