Mix.install([{:httpoison, "~> 2.2"}])

url = "HTTPS://API.Example.COM/Path"

response = HTTPoison.get!(url)

IO.puts(response.status_code)
IO.puts(response.body)
