Mix.install([{:req, "~> 0.5"}])

response =
  Req.get!("https://api.example.com/users",
    headers: [
      {"__proto__", "x"},
      {"constructor", "y"},
      {"10", "ten"},
      {"2", "two"}
    ]
  )

IO.puts(response.status)
IO.inspect(response.body)
