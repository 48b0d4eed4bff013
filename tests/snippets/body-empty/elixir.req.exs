Mix.install([{:req, "~> 0.5"}])

response =
  Req.post!("https://api.example.com/jobs/7/start",
    headers: [
      {"content-type", "application/json"}
    ]
  )

IO.puts(response.status)
IO.inspect(response.body)
