Mix.install([{:httpoison, "~> 2.2"}])

url = "https://api.example.com/devices"

response = HTTPoison.request!("M-SEARCH", url, "")

IO.puts(response.status_code)
IO.puts(response.body)
