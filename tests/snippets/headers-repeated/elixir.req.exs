Mix.install([{:req, "~> 0.5"}])

response =
  Req.get!("https://api.example.com/users",
    headers: [
      {"x-tag", "one"},
      {"x-other", "x"},
      {"x-tag", "two, three"}
    ]
  )

IO.puts(response.status)
IO.inspect(response.body)
