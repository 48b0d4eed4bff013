Mix.install([{:httpoison, "~> 2.2"}])

url = "https://api.example.com/upload?key=YOUR_API_KEY"

headers = [
  {"Content-Type", "multipart/form-data; boundary=harkdown-boundary-1"}
]

body = ~s(--harkdown-boundary-1\r
Content-Disposition: form-data; name="token"\r
\r
<TOKEN>\r
--harkdown-boundary-1\r
Content-Disposition: form-data; name="file"; filename="a.txt"\r
Content-Type: text/plain\r
\r
it's ${user.name}
\r
--harkdown-boundary-1--\r
)

response = HTTPoison.post!(url, body, headers)

IO.puts(response.status_code)
IO.puts(response.body)
