Mix.install([{:req, "~> 0.5"}])

response =
  Req.get!("https://api.example.com/me",
    headers: [
      {"authorization", "Basic WU9VUl9LRVk6"}
    ]
  )

IO.puts(response.status)
IO.inspect(response.body)
