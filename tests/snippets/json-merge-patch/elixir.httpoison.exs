Mix.install([{:httpoison, "~> 2.2"}])

url = "https://api.example.com/users/1"

headers = [
  {"Content-Type", "application/merge-patch+json"},
  {"If-Match", ~S("3")}
]

body = ~S({"name": null, "tags": ["a"], "price": 12.50})

response = HTTPoison.patch!(url, body, headers)

IO.puts(response.status_code)
IO.puts(response.body)
