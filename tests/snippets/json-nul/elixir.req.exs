Mix.install([{:req, "~> 0.5"}])

response =
  Req.post!("https://api.example.com/names",
    json: %{"nul" => "a\u0000b0", "bell" => "\u0007"}
  )

IO.puts(response.status)
IO.inspect(response.body)
