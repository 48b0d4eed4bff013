Mix.install([{:req, "~> 0.5"}])

response =
  Req.get!("https://api.example.com/users",
    headers: [
      {"x-template", "{{name}} ${name} <name> \#{name} %(name)s {0} <%= name %>"},
      {"x-percent", "100% %USERNAME% %d"},
      {"x-json", ~S({"a": ["b", 1], "c": "\u00e9"})},
      {"x-comment", "a // b /* c */ # d -- e"},
      {"x-caret", "^a^ ^^ &b|c"}
    ]
  )

IO.puts(response.status)
IO.inspect(response.body)
