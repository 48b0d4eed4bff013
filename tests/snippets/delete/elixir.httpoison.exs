Mix.install([{:httpoison, "~> 2.2"}])

url = "https://api.example.com/users/7"

headers = [
  {"If-Match", ~S("abc")}
]

response = HTTPoison.delete!(url, headers)

IO.puts(response.status_code)
IO.puts(response.body)
