Mix.install([{:req, "~> 0.5"}])

response = Req.put!("https://api.example.com/stars/1")

IO.puts(response.status)
IO.inspect(response.body)
