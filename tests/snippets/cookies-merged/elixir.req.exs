Mix.install([{:req, "~> 0.5"}])

response =
  Req.get!("https://api.example.com/me",
    headers: [
      {"cookie", "a=1; b=2; c=3"},
      {"x-after", "x"}
    ]
  )

IO.puts(response.status)
IO.inspect(response.body)
