Mix.install([{:req, "~> 0.5"}])

response =
  Req.put!("https://api.example.com/upload/1",
    form_multipart: [
      {"files[]", {~s(id,name\r
1,"a"\r
), filename: "a.csv", content_type: "text/csv"}},
      {"files[]", {~S(<svg>
  <text>${x} {{y}}</text>
</svg>
), filename: "b.svg", content_type: "image/svg+xml"}}
    ]
  )

IO.puts(response.status)
IO.inspect(response.body)
