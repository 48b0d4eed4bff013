Mix.install([{:req, "~> 0.5"}])

response =
  Req.request!(
    method: "M-SEARCH",
    url: "https://api.example.com/devices"
  )

IO.puts(response.status)
IO.inspect(response.body)
