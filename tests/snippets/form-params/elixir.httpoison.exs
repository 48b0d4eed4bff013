Mix.install([{:httpoison, "~> 2.2"}])

url = "https://api.example.com/oauth/token"

headers = [
  {"Content-Type", "application/x-www-form-urlencoded"}
]

body =
  "grant_type=client_credentials&client_id=YOUR_CLIENT_ID&scope=read%20write&redirect_uri=https%3A%2F%2Fexample.com%2Fcb%3Fa%3Db%26c%3Dd"

response = HTTPoison.post!(url, body, headers)

IO.puts(response.status_code)
IO.puts(response.body)
