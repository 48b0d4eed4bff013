Mix.install([{:req, "~> 0.5"}])

response =
  Req.post!("https://api.example.com/reports",
    headers: [
      {"accept", "text/html;level=1,application/json;q=0.9"},
      {"accept-language", "de,en;q=0.5"},
      {"cache-control", "no-cache,max-age=0"},
      {"if-match", ~S("a","b")},
      {"prefer", ~S(return=minimal;x="y",wait=5)},
      {"content-type", "application/json;charset=UTF-8"},
      {"content-disposition", ~S(attachment;filename="r.json")}
    ],
    json: %{"a" => 1}
  )

IO.puts(response.status)
IO.inspect(response.body)
