Mix.install([{:httpoison, "~> 2.2"}])

url = "https://api.example.com/users"

headers = [
  {"Content-Type", "application/json"}
]

body = ~S({"ids": [1, 2, 3]})

response = HTTPoison.request!("DELETE", url, body, headers)

IO.puts(response.status_code)
IO.puts(response.body)
