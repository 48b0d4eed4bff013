Mix.install([{:httpoison, "~> 2.2"}])

url = "https://api.example.com/soap"

headers = [
  {"SOAPAction", ~S("urn:find")},
  {"Content-Type", "text/xml"}
]

body = ~S(<?xml version="1.0"?>
<find>
  <name>O'Brien &amp; Söhne</name>
</find>)

response = HTTPoison.post!(url, body, headers)

IO.puts(response.status_code)
IO.puts(response.body)
