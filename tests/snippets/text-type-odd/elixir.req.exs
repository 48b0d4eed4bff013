Mix.install([{:req, "~> 0.5"}])

response =
  Req.post!("https://api.example.com/notes",
    headers: [
      {"content-type", ~S(Text/Plain; Format=flowed; charset="UTF-8")}
    ],
    body: "Zoë"
  )

IO.puts(response.status)
IO.inspect(response.body)
