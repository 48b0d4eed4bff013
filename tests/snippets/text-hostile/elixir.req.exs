Mix.install([{:req, "~> 0.5"}])

response =
  Req.post!("https://api.example.com/notes",
    headers: [
      {"content-type", "text/plain"}
    ],
    body:
      ~S[it's "quoted" \ back\\slash `tick` $HOME $(touch pwned) ${HOME} %s %d #{x} \( !! ; | & > < 'a' ''' """ ``` ${x} EOF]
  )

IO.puts(response.status)
IO.inspect(response.body)
