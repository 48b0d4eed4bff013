Mix.install([{:req, "~> 0.5"}])

response =
  Req.get!("https://api.example.com/report.csv",
    headers: [
      {"if-none-match", ~S(W/"a1b2", "c3")},
      {"if-modified-since", "Tue, 15 Nov 1994 08:12:31 GMT"},
      {"range", "bytes=0-99"},
      {"accept", "text/csv;q=0.9, */*;q=0.1"},
      {"x-forwarded-for", "192.0.2.1, 198.51.100.2"}
    ]
  )

IO.puts(response.status)
IO.inspect(response.body)
