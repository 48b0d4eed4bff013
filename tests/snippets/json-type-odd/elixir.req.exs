Mix.install([{:req, "~> 0.5"}])

response =
  Req.put!("https://api.example.com/notes/1",
    headers: [
      {"content-type", "Application/JSON;odata.metadata=minimal; IEEE754Compatible=true"}
    ],
    body: ~S({"a": [1.10, "b"]})
  )

IO.puts(response.status)
IO.inspect(response.body)
