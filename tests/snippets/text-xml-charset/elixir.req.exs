Mix.install([{:req, "~> 0.5"}])

response =
  Req.post!("https://api.example.com/feed",
    headers: [
      {"content-type", "text/xml;charset=utf-8"}
    ],
    body: ~S(<?xml version="1.0" encoding="utf-8"?><name>Söhne</name>)
  )

IO.puts(response.status)
IO.inspect(response.body)
