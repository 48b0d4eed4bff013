Mix.install([{:req, "~> 0.5"}])

response =
  Req.post!("https://api.example.com/upload?key=YOUR_API_KEY",
    form_multipart: [
      {"token", "<TOKEN>"},
      {"file", {~S(it's ${user.name}
), filename: "a.txt", content_type: "text/plain"}}
    ]
  )

IO.puts(response.status)
IO.inspect(response.body)
