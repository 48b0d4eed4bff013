Mix.install([{:req, "~> 0.5"}])

response =
  Req.head!("https://api.example.com/files/1",
    headers: [
      {"content-type", "text/plain"}
    ],
    body: "odd"
  )

IO.puts(response.status)
IO.inspect(response.body)
