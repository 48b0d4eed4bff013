Mix.install([{:httpoison, "~> 2.2"}])

url = "https://api.example.com/stars/1"

response = HTTPoison.put!(url, "")

IO.puts(response.status_code)
IO.puts(response.body)
