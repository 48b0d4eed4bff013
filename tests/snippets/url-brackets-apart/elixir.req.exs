Mix.install([{:req, "~> 0.5"}])

response = Req.get!("https://api.example.com/a]b/c%7Dd?e]=f&g[=h&i=%7D%7B")

IO.puts(response.status)
IO.inspect(response.body)
