Mix.install([{:req, "~> 0.5"}])

response =
  Req.post!("https://api.example.com/upload",
    headers: [
      {"content-type", "multipart/form-data; boundary=harkdown-boundary-1"}
    ],
    body: ~s(--harkdown-boundary-1\r
Content-Disposition: form-data; name="text"\r
\r
"quoted"; it's; filename=x \\\r
--harkdown-boundary-1\r
Content-Disposition: form-data; name="fi%22le"; filename="a%22b.json"\r
Content-Type: application/json\r
\r
{"a": "b\\\\c"}\r
--harkdown-boundary-1--\r
)
  )

IO.puts(response.status)
IO.inspect(response.body)
