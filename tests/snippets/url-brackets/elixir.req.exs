Mix.install([{:req, "~> 0.5"}])

response = Req.get!("https://api.example.com/items[1]?filter[name]=x&range=[1-3]&set=%7Ba,b%7D")

IO.puts(response.status)
IO.inspect(response.body)
