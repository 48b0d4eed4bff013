Mix.install([{:req, "~> 0.5"}])

response =
  Req.post!("https://api.example.com/upload",
    headers: [
      {"content-type", "multipart/related; boundary=harkdown-boundary-1"}
    ],
    body: "--harkdown-boundary-1\r\n" <>
  "Content-Disposition: form-data; name=\"metadata\"\r\n" <>
  "Content-Type: application/json\r\n" <>
  "\r\n" <>
  "{}\r\n" <>
  "--harkdown-boundary-1\r\n" <>
  "Content-Disposition: form-data; name=\"media\"; filename=\"a.txt\"\r\n" <>
  "Content-Type: text/plain\r\n" <>
  "\r\n" <>
  "x\r\n" <>
  "--harkdown-boundary-1--\r\n"
  )

IO.puts(response.status)
IO.inspect(response.body)
