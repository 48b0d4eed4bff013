Mix.install([{:req, "~> 0.5"}])

response =
  Req.post!("https://api.example.com/raw",
    headers: [
      {"content-type", "text/plain"}
    ],
    body: "--data -X DELETE"
  )

IO.puts(response.status)
IO.inspect(response.body)
