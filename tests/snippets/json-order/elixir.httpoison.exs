Mix.install([{:httpoison, "~> 2.2"}])

url = "https://api.example.com/sorted"

headers = [
  {"Content-Type", "application/json"}
]

body = ~S({
  "zeta": 1,
  "Alpha": 2,
  "alpha": {
    "b": 1,
    "a": 2
  },
  "_": 3,
  "a-b": 4,
  "a.b": 5,
  "class": 6,
  " ": 8
})

response = HTTPoison.post!(url, body, headers)

IO.puts(response.status_code)
IO.puts(response.body)
