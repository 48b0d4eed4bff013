Mix.install([{:req, "~> 0.5"}])

response =
  Req.get!("https://api.example.com/users",
    headers: [
      {"x-hostile",
       ~S[it's "quoted" \ back\\slash `tick` $HOME $(touch pwned) ${HOME} %s %d #{x} \( !! ; | & > <]},
      {"x-dollar", "$HOME `id` $(id)"},
      {"x-name", "Zoë €"},
      {"x-tab", "a\tb"},
      {"x-at", "@file"},
      {"x-space", "padded"}
    ]
  )

IO.puts(response.status)
IO.inspect(response.body)
