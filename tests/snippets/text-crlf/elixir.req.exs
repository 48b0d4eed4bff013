Mix.install([{:req, "~> 0.5"}])

response =
  Req.post!("https://api.example.com/notes",
    headers: [
      {"content-type", "message/rfc822"}
    ],
    body: "From: a@example.com\r\n" <>
  "Subject: a\r\n" <>
  "\r\n" <>
  ".dot\r\n" <>
  "lone\rreturn\r\n"
  )

IO.puts(response.status)
IO.inspect(response.body)
