Mix.install([{:req, "~> 0.5"}])

response =
  Req.post!("https://api.example.com/hooks",
    headers: [
      {"x-signature", "sha256=abcdef"},
      {"content-type", "application/json"}
    ],
    body:
      ~S({ "event":"push",   "commits":[ 1,2,3 ], "message":"the bytes of this text are what the signature is about" })
  )

IO.puts(response.status)
IO.inspect(response.body)
