Mix.install([{:req, "~> 0.5"}])

response =
  Req.post!("https://api.example.com/notes",
    json: %{
      "say \"hi\"" => 1,
      "back\\slash" => 2,
      "line\nbreak" => 3,
      "tab\t" => 4,
      "it's \#{x} $y `z`" => 5
    }
  )

IO.puts(response.status)
IO.inspect(response.body)
