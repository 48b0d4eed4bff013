Mix.install([{:httpoison, "~> 2.2"}])

url = "https://api.example.com/form"

headers = [
  {"Content-Type", "application/x-www-form-urlencoded;charset=utf-8"}
]

body = "city=K%C3%B6ln&a=1"

response = HTTPoison.put!(url, body, headers)

IO.puts(response.status_code)
IO.puts(response.body)
