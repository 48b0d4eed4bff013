Mix.install([{:req, "~> 0.5"}])

response =
  Req.get!("https://api.example.com/search",
    json: %{"query" => "x"}
  )

IO.puts(response.status)
IO.inspect(response.body)
