Mix.install([{:req, "~> 0.5"}])

response =
  Req.get!("https://api.example.com/users",
    headers: [
      {"connection", "close"},
      {"te", "trailers"},
      {"upgrade", "h2c"},
      {"keep-alive", "timeout=5"},
      {"trailer", "X-Sum"},
      {"via", "1.1 proxy"},
      {"date", "Tue, 15 Nov 1994 08:12:31 GMT"},
      {"range", "bytes=0-1"},
      {"if-none-match", "*"},
      {"proxy-authorization", "Basic x"},
      {"sec-ch-ua", ~S("x")},
      {"set-cookie", "a=b"},
      {"max-forwards", "3"},
      {"x-http-method-override", "PATCH"},
      {"access-control-request-method", "PUT"},
      {"accept-charset", "utf-8"}
    ]
  )

IO.puts(response.status)
IO.inspect(response.body)
