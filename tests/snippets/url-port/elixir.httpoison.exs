Mix.install([{:httpoison, "~> 2.2"}])

url = "http://localhost:8080/health"

response = HTTPoison.get!(url)

IO.puts(response.status_code)
IO.puts(response.body)
