Mix.install([{:req, "~> 0.5"}])

response =
  Req.put!("https://api.example.com/settings/theme",
    headers: [
      {"content-type", "application/json"}
    ],
    body: "null"
  )

IO.puts(response.status)
IO.inspect(response.body)
