Mix.install([{:httpoison, "~> 2.2"}])

url =
  "https://api.example.com/users/{id}/<KEY>/${account.namespace}/{{name}}?api_key=YOUR_API_KEY&team={team_id}"

response = HTTPoison.get!(url)

IO.puts(response.status_code)
IO.puts(response.body)
