Mix.install([{:req, "~> 0.5"}])

response =
  Req.post!("https://api.example.com/form",
    headers: [
      {"content-type", "application/x-www-form-urlencoded; charset=UTF-8"}
    ],
    form: [{"q", "harkdown"}]
  )

IO.puts(response.status)
IO.inspect(response.body)
