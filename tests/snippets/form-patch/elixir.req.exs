Mix.install([{:req, "~> 0.5"}])

response =
  Req.patch!("https://api.example.com/settings",
    form: [
      {"callback", "https://example.com/a?b=c&d=e#f"},
      {"template", "{{name}} ${name} \#{name}"},
      {"enabled", "true"}
    ]
  )

IO.puts(response.status)
IO.inspect(response.body)
