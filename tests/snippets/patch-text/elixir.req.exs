Mix.install([{:req, "~> 0.5"}])

response =
  Req.patch!("https://api.example.com/file",
    headers: [
      {"content-type", "application/offset+octet-stream"},
      {"upload-offset", "0"}
    ],
    body: ~S(chunk
)
  )

IO.puts(response.status)
IO.inspect(response.body)
