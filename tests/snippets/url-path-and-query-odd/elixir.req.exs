Mix.install([{:req, "~> 0.5"}])

response = Req.get!("https://api.example.com/;a=b,c/@me/~x/$y/(z)!*'?;&=@:$,!*()/?x")

IO.puts(response.status)
IO.inspect(response.body)
