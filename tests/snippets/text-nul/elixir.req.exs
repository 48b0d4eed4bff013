Mix.install([{:req, "~> 0.5"}])

response =
  Req.post!("https://api.example.com/notes",
    headers: [
      {"content-type", "application/octet-stream"}
    ],
    body: "a\u0000b\u00011"
  )

IO.puts(response.status)
IO.inspect(response.body)
