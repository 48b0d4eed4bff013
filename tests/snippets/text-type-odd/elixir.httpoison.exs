Mix.install([{:httpoison, "~> 2.2"}])

url = "https://api.example.com/notes"

headers = [
  {"Content-Type", ~S(Text/Plain; Format=flowed; charset="UTF-8")}
]

body = "Zoë"

response = HTTPoison.post!(url, body, headers)

IO.puts(response.status_code)
IO.puts(response.body)
