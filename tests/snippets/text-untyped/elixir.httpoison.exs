# HTTPoison calls the body `application/octet-stream`
Mix.install([{:httpoison, "~> 2.2"}])

url = "https://api.example.com/raw"

body = "just some text"

response = HTTPoison.post!(url, body)

IO.puts(response.status_code)
IO.puts(response.body)
