Mix.install([{:httpoison, "~> 2.2"}])

url = "https://api.example.com/users"

headers = [
  {"__proto__", "x"},
  {"constructor", "y"},
  {"10", "ten"},
  {"2", "two"}
]

response = HTTPoison.get!(url, headers)

IO.puts(response.status_code)
IO.puts(response.body)
