Mix.install([{:req, "~> 0.5"}])

response =
  Req.put!("https://api.example.com/form",
    headers: [
      {"content-type", "application/x-www-form-urlencoded;charset=utf-8"}
    ],
    form: [{"city", "Köln"}, {"a", "1"}]
  )

IO.puts(response.status)
IO.inspect(response.body)
