Mix.install([{:req, "~> 0.5"}])

response =
  Req.get!("https://api.example.com/me",
    headers: [
      {"cookie", "session=abc%20def==; theme=dark mode%3B x; session=second"}
    ]
  )

IO.puts(response.status)
IO.inspect(response.body)
