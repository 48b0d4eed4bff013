Mix.install([{:req, "~> 0.5"}])

response =
  Req.post!("https://api.example.com/numbers",
    headers: [
      {"content-type", "application/json"}
    ],
    body: ~S({"avogadro": 6.02E+23, "small": 1E-7})
  )

IO.puts(response.status)
IO.inspect(response.body)
