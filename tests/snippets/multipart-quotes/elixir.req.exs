Mix.install([{:req, "~> 0.5"}])

response =
  Req.post!("https://api.example.com/upload",
    headers: [
      {"content-type", "multipart/form-data; boundary=harkdown-boundary-1"}
    ],
    body: "--harkdown-boundary-1\r\n" <>
  "Content-Disposition: form-data; name=\"text\"\r\n" <>
  "\r\n" <>
  "\"quoted\"; it's; filename=x \\\r\n" <>
  "--harkdown-boundary-1\r\n" <>
  "Content-Disposition: form-data; name=\"fi%22le\"; filename=\"a%22b.json\"\r\n" <>
  "Content-Type: application/json\r\n" <>
  "\r\n" <>
  "{\"a\": \"b\\\\c\"}\r\n" <>
  "--harkdown-boundary-1--\r\n"
  )

IO.puts(response.status)
IO.inspect(response.body)
