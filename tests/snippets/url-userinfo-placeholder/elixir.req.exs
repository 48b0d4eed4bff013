Mix.install([{:req, "~> 0.5"}])

response =
  Req.get!("https://api.example.com/me",
    headers: [
      {"authorization", "Basic e3VzZXJ9OjxQQVNTV09SRD4="}
    ]
  )

IO.puts(response.status)
IO.inspect(response.body)
