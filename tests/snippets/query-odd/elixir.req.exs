Mix.install([{:req, "~> 0.5"}])

response = Req.get!("https://api.example.com/search?&a&b=&=c&d==e&a%20b=c%2Bd")

IO.puts(response.status)
IO.inspect(response.body)
