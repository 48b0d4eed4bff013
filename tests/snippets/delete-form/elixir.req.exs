Mix.install([{:req, "~> 0.5"}])

response =
  Req.delete!("https://api.example.com/form",
    form: [{"id", "1"}, {"id", "2"}]
  )

IO.puts(response.status)
IO.inspect(response.body)
