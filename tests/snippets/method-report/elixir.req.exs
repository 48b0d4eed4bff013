Mix.install([{:req, "~> 0.5"}])

response =
  Req.request!(
    method: "REPORT",
    url: "https://api.example.com/calendar",
    headers: [
      {"depth", "1"},
      {"content-type", "application/xml"}
    ],
    body: "<report/>"
  )

IO.puts(response.status)
IO.inspect(response.body)
