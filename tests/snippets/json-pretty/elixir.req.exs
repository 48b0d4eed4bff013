Mix.install([{:req, "~> 0.5"}])

response =
  Req.post!("https://api.example.com/orders",
    json: %{"id" => 7, "items" => [%{"sku" => "A-1", "count" => 2}]}
  )

IO.puts(response.status)
IO.inspect(response.body)
