Mix.install([{:httpoison, "~> 2.2"}])

url = "https://api.example.com/maps"

headers = [
  {"Content-Type", "application/json"}
]

body = ~S({
  "b": 1,
  "10": 2,
  "2": 3,
  "__proto__": {
    "x": 1
  },
  "constructor": null,
  "": "empty",
  "with space": 1,
  "it's": 2
})

response = HTTPoison.post!(url, body, headers)

IO.puts(response.status_code)
IO.puts(response.body)
