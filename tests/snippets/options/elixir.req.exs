Mix.install([{:req, "~> 0.5"}])

response =
  Req.request!(
    method: "OPTIONS",
    url: "https://api.example.com/files",
    headers: [
      {"x-requested-with", "harkdown"}
    ]
  )

IO.puts(response.status)
IO.inspect(response.body)
