Mix.install([{:req, "~> 0.5"}])

response =
  Req.request!(
    method: "PURGE",
    url: "https://api.example.com/cache/front"
  )

IO.puts(response.status)
IO.inspect(response.body)
