Mix.install([{:req, "~> 0.5"}])

response =
  Req.post!("https://api.example.com/soap",
    headers: [
      {"soapaction", ~S("urn:find")},
      {"content-type", "text/xml"}
    ],
    body: ~S(<?xml version="1.0"?>
<find>
  <name>O'Brien &amp; Söhne</name>
</find>)
  )

IO.puts(response.status)
IO.inspect(response.body)
