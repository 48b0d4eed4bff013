Mix.install([{:req, "~> 0.5"}])

response =
  Req.post!("https://api.example.com/twice",
    headers: [
      {"content-type", "application/json"}
    ],
    body: ~S({"a": 1, "a": 2, "b": {"c": 3, "c": 4}})
  )

IO.puts(response.status)
IO.inspect(response.body)
