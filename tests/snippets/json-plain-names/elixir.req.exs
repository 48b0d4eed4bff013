Mix.install([{:req, "~> 0.5"}])

response =
  Req.post!("https://api.example.com/maps",
    json: %{
      "class" => "a",
      "default" => "b",
      "snake_case" => 1,
      "kebab-case" => 2,
      "dotted.name" => 3
    }
  )

IO.puts(response.status)
IO.inspect(response.body)
