Mix.install([{:req, "~> 0.5"}])

response =
  Req.post!("https://api.example.com/notes",
    headers: [
      {"content-type", "text/plain; charset=utf-8"}
    ],
    body: "one\r\ntwo\n\tthree \"\"\" and `ticks`\n\nfive \\ ${six}\n"
  )

IO.puts(response.status)
IO.inspect(response.body)
