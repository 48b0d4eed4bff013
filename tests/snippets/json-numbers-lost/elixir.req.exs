Mix.install([{:req, "~> 0.5"}])

response =
  Req.post!("https://api.example.com/numbers",
    headers: [
      {"content-type", "application/json"}
    ],
    body: ~S({
  "big": 12345678901234567890,
  "precise": 9007199254740993,
  "float": 1.0,
  "exponent": 1e5,
  "minus": -0,
  "long": 0.1000000000000000055511151231257827
})
  )

IO.puts(response.status)
IO.inspect(response.body)
