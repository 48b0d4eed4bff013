Mix.install([{:req, "~> 0.5"}])

response =
  Req.post!("https://api.example.com/upload",
    headers: [
      {"content-type", "multipart/form-data; boundary=XX"}
    ],
    body: "--XX\r\n" <>
  "Content-Disposition: form-data; name=\"a\"\r\n" <>
  "\r\n" <>
  "1\r\n" <>
  "--XX--\r\n"
  )

IO.puts(response.status)
IO.inspect(response.body)
