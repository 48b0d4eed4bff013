Mix.install([{:httpoison, "~> 2.2"}])

url = "https://api.example.com/files"

headers = [
  {"X-Requested-With", "harkdown"}
]

response = HTTPoison.options!(url, headers)

IO.puts(response.status_code)
IO.puts(response.body)
