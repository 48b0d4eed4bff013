Mix.install([{:httpoison, "~> 2.2"}])

url = "https://api.example.com/upload"

headers = [
  {"Content-Type", "multipart/form-data; boundary=harkdown-boundary-1"}
]

body = ~s(--harkdown-boundary-1\r
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

response = HTTPoison.post!(url, body, headers)

IO.puts(response.status_code)
IO.puts(response.body)
