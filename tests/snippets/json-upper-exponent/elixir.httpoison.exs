Mix.install([{:httpoison, "~> 2.2"}])

url = "https://api.example.com/numbers"

headers = [
  {"Content-Type", "application/json"}
]

body = ~S({"avogadro": 6.02E+23, "small": 1E-7})

response = HTTPoison.post!(url, body, headers)

IO.puts(response.status_code)
IO.puts(response.body)
