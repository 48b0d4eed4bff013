Mix.install([{:httpoison, "~> 2.2"}])

url = "https://api.example.com/a]b/c%7Dd?e]=f&g[=h&i=%7D%7B"

response = HTTPoison.get!(url)

IO.puts(response.status_code)
IO.puts(response.body)
