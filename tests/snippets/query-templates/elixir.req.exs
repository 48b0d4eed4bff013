Mix.install([{:req, "~> 0.5"}])

response =
  Req.get!(
    "https://api.example.com/search?q={{name}}%20${name}%20%23{name}%20%25s%20%5C%28name%29&%24filter=name%20eq%20%27O%27%27Brien%27&range=2024-01-01T00%3A00%3A00%2B02%3A00&path=%2Fa%2F..%2Fb&e=a%2520b"
  )

IO.puts(response.status)
IO.inspect(response.body)
