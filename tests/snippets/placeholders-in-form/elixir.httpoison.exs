Mix.install([{:httpoison, "~> 2.2"}])

url = "https://api.example.com/oauth/token"

headers = [
  {"Content-Type", "application/x-www-form-urlencoded"}
]

body =
  "client_id=YOUR_CLIENT_ID&code=a%20%22<CODE>%22%20%26%20%24x&redirect=https%3A%2F%2F{host}%2Fcb%3Fx%3D{{state}}"

response = HTTPoison.post!(url, body, headers)

IO.puts(response.status_code)
IO.puts(response.body)
