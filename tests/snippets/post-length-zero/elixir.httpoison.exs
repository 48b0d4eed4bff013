Mix.install([{:httpoison, "~> 2.2"}])

url = "https://api.example.com/ping"

response = HTTPoison.post!(url, "")

IO.puts(response.status_code)
IO.puts(response.body)
