Mix.install([{:req, "~> 0.5"}])

response =
  Req.post!("https://api.example.com/upload",
    headers: [
      {"content-type", "multipart/form-data; boundary=harkdown-boundary-1"}
    ],
    body: ~s[--harkdown-boundary-1\r
Content-Disposition: form-data; name="na%22me"\r
\r
@file;type=x\r
--harkdown-boundary-1\r
Content-Disposition: form-data; name="a=b"\r
\r
<file\r
--harkdown-boundary-1\r
Content-Disposition: form-data; name="file"; filename="it's %22it%22; x.json"\r
Content-Type: application/json\r
\r
{"a": "b\\\\c"}; $(id)\r
--harkdown-boundary-1\r
Content-Disposition: form-data; name="ünï"; filename="naïve 😀.bin"\r
\r
x\r
--harkdown-boundary-1--\r
]
  )

IO.puts(response.status)
IO.inspect(response.body)
