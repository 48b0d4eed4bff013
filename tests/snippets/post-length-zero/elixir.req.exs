Mix.install([{:req, "~> 0.5"}])

response = Req.post!("https://api.example.com/ping")

IO.puts(response.status)
IO.inspect(response.body)
