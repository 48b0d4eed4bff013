Mix.install([{:req, "~> 0.5"}])

response =
  Req.get!("https://api.example.com/archive",
    headers: [
      {"accept-encoding", "identity"},
      {"user-agent", "curl/8.5.0"},
      {"accept", "*/*"},
      {"dnt", "1"},
      {"x_under_score", "kept"}
    ]
  )

IO.puts(response.status)
IO.inspect(response.body)
