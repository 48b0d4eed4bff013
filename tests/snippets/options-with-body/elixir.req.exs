Mix.install([{:req, "~> 0.5"}])

response =
  Req.request!(
    method: "OPTIONS",
    url: "https://api.example.com/x",
    headers: [
      {"content-type", "text/plain"}
    ],
    body: "*"
  )

IO.puts(response.status)
IO.inspect(response.body)
