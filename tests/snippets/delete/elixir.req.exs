Mix.install([{:req, "~> 0.5"}])

response =
  Req.delete!("https://api.example.com/users/7",
    headers: [
      {"if-match", ~S("abc")}
    ]
  )

IO.puts(response.status)
IO.inspect(response.body)
