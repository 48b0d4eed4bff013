Mix.install([{:httpoison, "~> 2.2"}])

url = "https://api.example.com/numbers"

headers = [
  {"Content-Type", "application/json"}
]

body = ~S({
  "zero": 0,
  "minus": -12,
  "half": 0.5,
  "pi": 3.14159,
  "max": 9007199254740991,
  "yes": true,
  "no": false,
  "nothing": null
})

response = HTTPoison.post!(url, body, headers)

IO.puts(response.status_code)
IO.puts(response.body)
