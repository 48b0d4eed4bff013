Mix.install([{:req, "~> 0.5"}])

response =
  Req.post!("https://api.example.com/jobs",
    headers: [
      {"content-type", "application/json; charset=utf-8"}
    ],
    json: %{"job" => "index"}
  )

IO.puts(response.status)
IO.inspect(response.body)
