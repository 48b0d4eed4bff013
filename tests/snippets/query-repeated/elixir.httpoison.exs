Mix.install([{:httpoison, "~> 2.2"}])

url = "https://api.example.com/search?tag=a&tag=b&q=x%20y+z"

response = HTTPoison.get!(url)

IO.puts(response.status_code)
IO.puts(response.body)
