Mix.install([{:req, "~> 0.5"}])

response =
  Req.post!("https://api.example.com/users",
    headers: [
      {"content-type", "application/json"},
      {"content-type", "text/plain"}
    ],
    json: %{"a" => 1}
  )

IO.puts(response.status)
IO.inspect(response.body)
