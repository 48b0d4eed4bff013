Mix.install([{:req, "~> 0.5"}])

response =
  Req.post!("https://api.example.com/soap",
    headers: [
      {"content-type", ~S(application/soap+xml; charset=utf-8; action="urn:find")}
    ],
    body: ~S(<s:Envelope xmlns:s="http://www.w3.org/2003/05/soap-envelope">
  <s:Body><![CDATA[a ]] b $x `c` {{d}}]]></s:Body>
</s:Envelope>
)
  )

IO.puts(response.status)
IO.inspect(response.body)
