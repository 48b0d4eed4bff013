Mix.install([{:req, "~> 0.5"}])

response =
  Req.get!("https://api.example.com/me",
    headers: [
      {"authorization", "Bearer ABCD"}
    ]
  )

IO.puts(response.status)
IO.inspect(response.body)
