Mix.install([{:httpoison, "~> 2.2"}])

url = "https://api.example.com/files/1"

response = HTTPoison.head!(url)

IO.puts(response.status_code)
IO.puts(response.body)
