Mix.install([{:httpoison, "~> 2.2"}])

url = "https://api.example.com/jobs"

headers = [
  {"content-type", "application/json; charset=utf-8"}
]

body = ~S({"job": "index"})

response = HTTPoison.post!(url, body, headers)

IO.puts(response.status_code)
IO.puts(response.body)
