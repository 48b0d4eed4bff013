Mix.install([{:req, "~> 0.5"}])

response =
  Req.delete!("https://api.example.com/users",
    json: %{"ids" => [1, 2, 3]}
  )

IO.puts(response.status)
IO.inspect(response.body)
