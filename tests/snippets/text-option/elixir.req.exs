Mix.install([{:req, "~> 0.5"}])

response =
  Req.post!("https://api.example.com/notes",
    headers: [
      {"content-type", "text/plain"}
    ],
    body: "--config=/etc/passwd -o x"
  )

IO.puts(response.status)
IO.inspect(response.body)
