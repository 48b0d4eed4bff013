Mix.install([{:req, "~> 0.5"}])

response =
  Req.get!("https://api.example.com/users",
    headers: [
      {"host", "other.example.com"},
      {"user-agent", "harkdown/1.0 (docs)"},
      {"accept-encoding", "gzip, br"},
      {"referer", "https://example.com/"},
      {"origin", "https://example.com"},
      {"accept-language", "de"},
      {"cache-control", "no-cache"},
      {"connection", "keep-alive"},
      {"sec-fetch-mode", "cors"},
      {"dnt", "1"}
    ]
  )

IO.puts(response.status)
IO.inspect(response.body)
