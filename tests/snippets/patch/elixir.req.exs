Mix.install([{:req, "~> 0.5"}])

response =
  Req.patch!("https://api.example.com/users/7",
    headers: [
      {"content-type", "application/json-patch+json"}
    ],
    json: [%{"op" => "replace", "path" => "/name", "value" => "x"}]
  )

IO.puts(response.status)
IO.inspect(response.body)
