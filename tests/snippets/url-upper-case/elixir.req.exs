Mix.install([{:req, "~> 0.5"}])

response = Req.get!("HTTPS://API.Example.COM/Path")

IO.puts(response.status)
IO.inspect(response.body)
