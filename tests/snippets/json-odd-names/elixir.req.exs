Mix.install([{:req, "~> 0.5"}])

response =
  Req.post!("https://api.example.com/maps",
    json: %{
      "b" => 1,
      "10" => 2,
      "2" => 3,
      "__proto__" => %{"x" => 1},
      "constructor" => nil,
      "" => "empty",
      "with space" => 1,
      "it's" => 2
    }
  )

IO.puts(response.status)
IO.inspect(response.body)
