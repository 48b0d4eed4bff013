Mix.install([{:req, "~> 0.5"}])

response =
  Req.post!("https://api.example.com/upload",
    headers: [
      {"content-type", "multipart/form-data; boundary=harkdown-boundary-1"}
    ],
    body: ~s(--harkdown-boundary-1\r
Content-Disposition: form-data; name="\\"\r
\r
a backslash\r
--harkdown-boundary-1\r
Content-Disposition: form-data; name="two%0Alines"\r
\r
a line feed\r
--harkdown-boundary-1\r
Content-Disposition: form-data; name="f"; filename="back\\slash\\.txt"\r
Content-Type: text/plain\r
\r
x\r
--harkdown-boundary-1--\r
)
  )

IO.puts(response.status)
IO.inspect(response.body)
