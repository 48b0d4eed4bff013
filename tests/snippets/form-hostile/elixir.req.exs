Mix.install([{:req, "~> 0.5"}])

response =
  Req.post!("https://api.example.com/form",
    form: [
      {"b", "1"},
      {"a", "@file"},
      {"a", ~S[it's "x" $(id) `id`]},
      {"empty", ""},
      {
        "na me=&+",
        ~S(sum = 1+1 & more
next)
      },
      {"ünï", "😀"},
      {"10", "ten"}
    ]
  )

IO.puts(response.status)
IO.inspect(response.body)
