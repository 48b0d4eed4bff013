Mix.install([{:req, "~> 0.5"}])

response =
  Req.post!("https://${account.namespace}/api/{id}/keys",
    headers: [
      {"authorization", "Bearer <ACCESS_TOKEN>"},
      {"x-key", ~S("YOUR_API_KEY")},
      {"cookie", "sid=YOUR_SESSION"}
    ],
    json: %{
      "client" => "YOUR_CLIENT_ID",
      "text" => "a ${user.name} $b",
      "list" => ["{{item}}"],
      "n" => 1
    }
  )

IO.puts(response.status)
IO.inspect(response.body)
