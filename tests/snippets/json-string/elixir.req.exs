Mix.install([{:req, "~> 0.5"}])

response =
  Req.put!("https://api.example.com/settings/name",
    json: "a plain string"
  )

IO.puts(response.status)
IO.inspect(response.body)
