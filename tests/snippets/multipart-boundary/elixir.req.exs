Mix.install([{:req, "~> 0.5"}])

response =
  Req.post!("https://api.example.com/upload",
    form_multipart: [
      {"text", ~s(--a b\r
not a boundary\r
--a b--)},
      {"empty", ""}
    ]
  )

IO.puts(response.status)
IO.inspect(response.body)
