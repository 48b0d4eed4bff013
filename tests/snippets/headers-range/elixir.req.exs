Mix.install([{:req, "~> 0.5"}])

response =
  Req.put!("https://api.example.com/files/1",
    headers: [
      {"range", "bytes=0-99"},
      {"accept-encoding", "gzip, br"},
      {"content-range", "bytes 0-6/7"},
      {"content-type", "text/plain"}
    ],
    body: "content"
  )

IO.puts(response.status)
IO.inspect(response.body)
