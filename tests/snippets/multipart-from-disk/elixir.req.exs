Mix.install([{:req, "~> 0.5"}])

response =
  Req.post!("https://api.example.com/upload",
    form_multipart: [
      {"kind", "avatar"},
      {"file", {File.read!("avatar.png"), filename: "avatar.png", content_type: "image/png"}}
    ]
  )

IO.puts(response.status)
IO.inspect(response.body)
