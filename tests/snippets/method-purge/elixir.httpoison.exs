Mix.install([{:httpoison, "~> 2.2"}])

url = "https://api.example.com/cache/front"

response = HTTPoison.request!("PURGE", url, "")

IO.puts(response.status_code)
IO.puts(response.body)
