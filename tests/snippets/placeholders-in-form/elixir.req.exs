Mix.install([{:req, "~> 0.5"}])

response =
  Req.post!("https://api.example.com/oauth/token",
    form: [
      {"client_id", "YOUR_CLIENT_ID"},
      {"code", ~S(a "<CODE>" & $x)},
      {"redirect", "https://{host}/cb?x={{state}}"}
    ]
  )

IO.puts(response.status)
IO.inspect(response.body)
