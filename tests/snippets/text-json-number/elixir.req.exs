Mix.install([{:req, "~> 0.5"}])

response =
  Req.put!("https://api.example.com/counter",
    json: 12_345_678_901_234_567_890
  )

IO.puts(response.status)
IO.inspect(response.body)
