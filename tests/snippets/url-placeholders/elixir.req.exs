Mix.install([{:req, "~> 0.5"}])

response =
  Req.get!(
    "https://api.example.com/users/{id}/<KEY>/${account.namespace}/{{name}}?api_key=YOUR_API_KEY&team={team_id}"
  )

IO.puts(response.status)
IO.inspect(response.body)
