Mix.install([{:req, "~> 0.5"}])

response =
  Req.post!("https://api.example.com/names",
    headers: [
      {"content-type", "application/json"}
    ],
    body: ~S({"half": "\ud83d"})
  )

IO.puts(response.status)
IO.inspect(response.body)
