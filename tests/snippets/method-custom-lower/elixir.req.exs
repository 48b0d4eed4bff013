Mix.install([{:req, "~> 0.5"}])

response =
  Req.request!(
    method: "link",
    url: "https://api.example.com/pages/1",
    headers: [
      {"link", ~S(</pages/2>; rel="next")}
    ]
  )

IO.puts(response.status)
IO.inspect(response.body)
