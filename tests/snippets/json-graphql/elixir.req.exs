Mix.install([{:req, "~> 0.5"}])

response =
  Req.post!("https://api.example.com/graphql",
    json: %{
      "query" => ~S[query ($id: ID!) {
  user(id: $id) {
    name # the name
    """not a comment"""
  }
}],
      "variables" => %{"id" => "u-1", "first" => 10}
    }
  )

IO.puts(response.status)
IO.inspect(response.body)
