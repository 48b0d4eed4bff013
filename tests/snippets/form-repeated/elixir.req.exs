Mix.install([{:req, "~> 0.5"}])

response =
  Req.post!("https://api.example.com/form",
    form: [
      {"tag", "b"},
      {"tag", "a"},
      {"items[0][id]", "1"},
      {"items[]", "x"},
      {"items[]", "y"},
      {"plus", "a+b c~*-._"},
      {"percent", "100%25 %41"},
      {"lines", "one\r\ntwo"}
    ]
  )

IO.puts(response.status)
IO.inspect(response.body)
