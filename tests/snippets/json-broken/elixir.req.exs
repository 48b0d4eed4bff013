Mix.install([{:req, "~> 0.5"}])

response =
  Req.post!("https://api.example.com/broken",
    headers: [
      {"content-type", "application/json"}
    ],
    body: ~S({"a": 1,)
  )

IO.puts(response.status)
IO.inspect(response.body)
