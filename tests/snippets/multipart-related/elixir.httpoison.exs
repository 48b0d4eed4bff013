Mix.install([{:httpoison, "~> 2.2"}])

url = "https://api.example.com/upload"

headers = [
  {"Content-Type", "multipart/related; boundary=harkdown-boundary-1"}
]

body = ~s(--harkdown-boundary-1\r
Content-Disposition: form-data; name="metadata"\r
Content-Type: application/json\r
\r
{}\r
--harkdown-boundary-1\r
Content-Disposition: form-data; name="media"; filename="a.txt"\r
Content-Type: text/plain\r
\r
x\r
--harkdown-boundary-1--\r
)

response = HTTPoison.post!(url, body, headers)

IO.puts(response.status_code)
IO.puts(response.body)
