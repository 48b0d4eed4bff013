Mix.install([{:httpoison, "~> 2.2"}])

url = "https://api.example.com/items[1]?filter[name]=x&range=[1-3]&set=%7Ba,b%7D"

response = HTTPoison.get!(url)

IO.puts(response.status_code)
IO.puts(response.body)
