Mix.install([{:req, "~> 0.5"}])

response =
  Req.post!("https://api.example.com/upload",
    form_multipart: [
      {"metadata", {~S({"tags": ["a", "b"]}), content_type: "application/json"}},
      {"lines", ~S(one
two)}
    ]
  )

IO.puts(response.status)
IO.inspect(response.body)
