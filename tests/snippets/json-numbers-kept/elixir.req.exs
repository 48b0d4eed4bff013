Mix.install([{:req, "~> 0.5"}])

response =
  Req.post!("https://api.example.com/numbers",
    json: %{
      "zero" => 0,
      "minus" => -12,
      "half" => 0.5,
      "pi" => 3.14159,
      "max" => 9_007_199_254_740_991,
      "yes" => true,
      "no" => false,
      "nothing" => nil
    }
  )

IO.puts(response.status)
IO.inspect(response.body)
