Mix.install([{:req, "~> 0.5"}])

response =
  Req.put!("https://api.example.com/settings/dark",
    json: false
  )

IO.puts(response.status)
IO.inspect(response.body)
