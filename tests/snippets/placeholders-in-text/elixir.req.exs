Mix.install([{:req, "~> 0.5"}])

response =
  Req.post!("https://api.example.com/notes/{note_id}",
    headers: [
      {"content-type", "text/plain"},
      {"x-sign", "$a `b` YOUR_SIGN-IT"}
    ],
    body: ~S(one $HOME "${account.name}"
two '<NAME>' \ %s
three {{third}}
)
  )

IO.puts(response.status)
IO.inspect(response.body)
