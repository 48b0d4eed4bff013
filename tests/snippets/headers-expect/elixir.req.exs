Mix.install([{:req, "~> 0.5"}])

response =
  Req.post!("https://api.example.com/users",
    headers: [
      {"expect", "100-continue"},
      {"content-type", "text/plain"}
    ],
    body: "x"
  )

IO.puts(response.status)
IO.inspect(response.body)
