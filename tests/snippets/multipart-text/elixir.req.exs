Mix.install([{:req, "~> 0.5"}])

response =
  Req.post!("https://api.example.com/upload",
    headers: [
      {"content-type", "multipart/form-data; boundary=XX"}
    ],
    body: ~s(--XX\r
Content-Disposition: form-data; name="a"\r
\r
1\r
--XX--\r
)
  )

IO.puts(response.status)
IO.inspect(response.body)
