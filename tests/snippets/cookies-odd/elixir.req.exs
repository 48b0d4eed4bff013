Mix.install([{:req, "~> 0.5"}])

response =
  Req.get!("https://api.example.com/me",
    headers: [
      {"cookie", ~S(a=x=y==; b="quoted"; c=; d=1,2 3; e=$HOME %USERNAME% #{x}; f=é)}
    ]
  )

IO.puts(response.status)
IO.inspect(response.body)
