Mix.install([{:req, "~> 0.5"}])

response =
  Req.put!("https://api.example.com/form",
    headers: [
      {"content-type", "application/json"}
    ]
  )

IO.puts(response.status)
IO.inspect(response.body)
