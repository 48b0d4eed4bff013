Mix.install([{:httpoison, "~> 2.2"}])

url = "https://api.example.com/soap"

headers = [
  {"Content-Type", ~S(application/soap+xml; charset=utf-8; action="urn:find")}
]

body = ~S(<s:Envelope xmlns:s="http://www.w3.org/2003/05/soap-envelope">
  <s:Body><![CDATA[a ]] b $x `c` {{d}}]]></s:Body>
</s:Envelope>
)

response = HTTPoison.post!(url, body, headers)

IO.puts(response.status_code)
IO.puts(response.body)
