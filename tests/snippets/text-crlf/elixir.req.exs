Mix.install([{:req, "~> 0.5"}])

response =
  Req.post!("https://api.example.com/notes",
    headers: [
      {"content-type", "message/rfc822"}
    ],
    body: ~s(From: a@example.com\r
Subject: a\r
\r
.dot\r
lone\rreturn\r
)
  )

IO.puts(response.status)
IO.inspect(response.body)
