Mix.install([{:req, "~> 0.5"}])

response =
  Req.post!("https://api.example.com/oauth/token",
    form: [
      {"grant_type", "client_credentials"},
      {"client_id", "YOUR_CLIENT_ID"},
      {"scope", "read write"},
      {"redirect_uri", "https://example.com/cb?a=b&c=d"}
    ]
  )

IO.puts(response.status)
IO.inspect(response.body)
