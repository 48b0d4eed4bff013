Mix.install([{:req, "~> 0.5"}])

response = Req.get!("https://api.example.com/search?tag=a&tag=b&q=x%20y+z")

IO.puts(response.status)
IO.inspect(response.body)
