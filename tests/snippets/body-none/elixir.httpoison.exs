Mix.install([{:httpoison, "~> 2.2"}])

url = "https://api.example.com/jobs/7/stop"

response = HTTPoison.post!(url, "")

IO.puts(response.status_code)
IO.puts(response.body)
