Mix.install([{:req, "~> 0.5"}])

response =
  Req.post!("https://api.example.com/form",
    headers: [
      {"content-type", "application/x-www-form-urlencoded"}
    ],
    body: "a=1&b=2"
  )

IO.puts(response.status)
IO.inspect(response.body)
