Mix.install([{:req, "~> 0.5"}])

response =
  Req.get!("https://api.example.com/users",
    headers: [
      {"cookie", "a=1"},
      {"cookie", "b=2"},
      {"accept", "text/html"},
      {"proxy-connection", "keep-alive"}
    ]
  )

IO.puts(response.status)
IO.inspect(response.body)
