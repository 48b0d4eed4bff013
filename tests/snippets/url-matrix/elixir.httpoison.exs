Mix.install([{:httpoison, "~> 2.2"}])

url = "https://api.example.com/v1/items;color=red/a:b/c@d/$batch/x(1)/*?sort=-name,+age&at=12:00"

response = HTTPoison.put!(url, "")

IO.puts(response.status_code)
IO.puts(response.body)
