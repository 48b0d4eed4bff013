Mix.install([{:req, "~> 0.5"}])

response =
  Req.put!("https://api.example.com/counter",
    json: 12345678901234567890
  )

IO.puts(response.status)
IO.inspect(response.body)
