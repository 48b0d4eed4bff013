Mix.install([{:req, "~> 0.5"}])

response =
  Req.put!("https://api.example.com/batch",
    json: [
      %{"op" => "add", "path" => "/a", "value" => [1, 2.5, true, nil]},
      [],
      %{},
      [[]],
      "x",
      ""
    ]
  )

IO.puts(response.status)
IO.inspect(response.body)
