Mix.install([{:req, "~> 0.5"}])

response = Req.get!("http://localhost:8080/health")

IO.puts(response.status)
IO.inspect(response.body)
