Mix.install([{:httpoison, "~> 2.2"}])

url = "https://api.example.com/form"

headers = [
  {"Content-Type", "application/x-www-form-urlencoded"}
]

body =
  "tag=b&tag=a&items%5B0%5D%5Bid%5D=1&items%5B%5D=x&items%5B%5D=y&plus=a%2Bb%20c~%2A-._&percent=100%2525%20%2541&lines=one%0D%0Atwo"

response = HTTPoison.post!(url, body, headers)

IO.puts(response.status_code)
IO.puts(response.body)
