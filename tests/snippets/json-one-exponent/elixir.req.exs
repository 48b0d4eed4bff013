Mix.install([{:req, "~> 0.5"}])

response =
  Req.put!("https://api.example.com/numbers/1",
    headers: [
      {"content-type", "application/json"}
    ],
    body: "[1e5]"
  )

IO.puts(response.status)
IO.inspect(response.body)
