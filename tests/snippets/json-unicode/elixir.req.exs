Mix.install([{:req, "~> 0.5"}])

response =
  Req.post!("https://api.example.com/names",
    json: %{
      "name" => "Zoë 😀 日本",
      "separator" => "a\u2028b\u2029c",
      "mark" => "\uFEFFx",
      "escaped" => "é😀",
      "right" => "a\u202Eb"
    }
  )

IO.puts(response.status)
IO.inspect(response.body)
