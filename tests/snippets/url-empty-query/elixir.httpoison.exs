Mix.install([{:httpoison, "~> 2.2"}])

url = "https://api.example.com/users/?"

response = HTTPoison.get!(url)

IO.puts(response.status_code)
IO.puts(response.body)
