Mix.install([{:req, "~> 0.5"}])

response =
  Req.post!("https://api.example.com/search",
    json: %{
      "query" => %{
        "bool" => %{
          "must" => [
            %{"match" => %{"title" => "harkdown"}},
            %{"range" => %{"year" => %{"gte" => 2020, "lte" => 2030}}}
          ],
          "filter" => [],
          "empty" => %{}
        }
      },
      "fields" => [
        "title",
        "year",
        "a much longer name of a field than the others",
        "and, one: with [marks]"
      ],
      "size" => 10
    }
  )

IO.puts(response.status)
IO.inspect(response.body)
