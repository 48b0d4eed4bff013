Mix.install([{:httpoison, "~> 2.2"}])

url = "https://api.example.com/users"

headers = [
  {"Cookie", "a=1"},
  {"Cookie", "b=2"},
  {"accept", "text/html"},
  {"Proxy-Connection", "keep-alive"}
]

response = HTTPoison.get!(url, headers)

IO.puts(response.status_code)
IO.puts(response.body)
