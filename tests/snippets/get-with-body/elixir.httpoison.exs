Mix.install([{:httpoison, "~> 2.2"}])

url = "https://api.example.com/search"

headers = [
  {"Content-Type", "application/json"}
]

body = ~S({"query": "x"})

response = HTTPoison.request!("GET", url, body, headers)

IO.puts(response.status_code)
IO.puts(response.body)
