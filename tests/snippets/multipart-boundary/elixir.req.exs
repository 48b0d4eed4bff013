Mix.install([{:req, "~> 0.5"}])

response =
  Req.post!("https://api.example.com/upload",
    form_multipart: [
      {"text", "--a b\r\n" <>
  "not a boundary\r\n" <>
  "--a b--"},
      {"empty", ""}
    ]
  )

IO.puts(response.status)
IO.inspect(response.body)
