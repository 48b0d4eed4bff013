Mix.install([{:req, "~> 0.5"}])

response =
  Req.post!("https://api.example.com/sorted",
    json: %{
      "zeta" => 1,
      "Alpha" => 2,
      "alpha" => %{"b" => 1, "a" => 2},
      "_" => 3,
      "a-b" => 4,
      "a.b" => 5,
      "class" => 6,
      " " => 8
    }
  )

IO.puts(response.status)
IO.inspect(response.body)
