Mix.install([{:req, "~> 0.5"}])

response =
  Req.patch!("https://api.example.com/users/1",
    headers: [
      {"content-type", "application/merge-patch+json"},
      {"if-match", ~S("3")}
    ],
    body: ~S({"name": null, "tags": ["a"], "price": 12.50})
  )

IO.puts(response.status)
IO.inspect(response.body)
