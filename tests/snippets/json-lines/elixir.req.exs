Mix.install([{:req, "~> 0.5"}])

response =
  Req.post!("https://api.example.com/_bulk",
    headers: [
      {"content-type", "application/x-ndjson"}
    ],
    body: ~S({"index":{"_id":"1"}}
{"name":"a"}
{"index":{"_id":"2"}}
{"name":"b"}
)
  )

IO.puts(response.status)
IO.inspect(response.body)
