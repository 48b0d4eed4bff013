Mix.install([{:req, "~> 0.5"}])

response =
  Req.post!("https://api.example.com/notes",
    headers: [
      {"accept", "application/json"}
    ],
    json: %{
      "text" =>
        ~S[it's "quoted" \ back\\slash `tick` $HOME $(touch pwned) ${HOME} %s %d #{x} \( !! ; | & > <],
      "lines" => ~S(one
two
three
),
      "tab" => "\t",
      "cr" => "a\rb",
      "html" => "</script><!-- <b>"
    }
  )

IO.puts(response.status)
IO.inspect(response.body)
