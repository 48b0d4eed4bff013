Mix.install([{:req, "~> 0.5"}])

response =
  Req.post!("https://api.example.com/upload",
    headers: [
      {"authorization", "Bearer ABCD"}
    ],
    form_multipart: [
      {"title", "My notes"},
      {"file", {~S(first line
second line
), filename: "notes.txt", content_type: "text/plain"}},
      {"title", "again"}
    ]
  )

IO.puts(response.status)
IO.inspect(response.body)
