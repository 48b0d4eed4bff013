Mix.install([{:httpoison, "~> 2.2"}])

url = "https://api.example.com/search?&a&b=&=c&d==e&a%20b=c%2Bd"

response = HTTPoison.get!(url)

IO.puts(response.status_code)
IO.puts(response.body)
