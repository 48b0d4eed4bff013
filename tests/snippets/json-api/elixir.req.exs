Mix.install([{:req, "~> 0.5"}])

response =
  Req.patch!("https://api.example.com/articles/1",
    headers: [
      {"content-type", "application/vnd.api+json"},
      {"accept", "application/vnd.api+json"}
    ],
    json: %{
      "data" => %{
        "type" => "articles",
        "id" => "1",
        "attributes" => %{"title" => "A new title that is quite a bit longer than it was"}
      }
    }
  )

IO.puts(response.status)
IO.inspect(response.body)
