Mix.install([{:httpoison, "~> 2.2"}])

url = "https://api.example.com/settings"

headers = [
  {"Content-Type", "application/x-www-form-urlencoded"}
]

body =
  "callback=https%3A%2F%2Fexample.com%2Fa%3Fb%3Dc%26d%3De%23f&template={{name}}%20${name}%20%23{name}&enabled=true"

response = HTTPoison.patch!(url, body, headers)

IO.puts(response.status_code)
IO.puts(response.body)
