Mix.install([{:httpoison, "~> 2.2"}])

url = "https://api.example.com/upload"

headers = [
  {"Authorization", "Bearer ABCD"},
  {"Content-Type", "multipart/form-data; boundary=harkdown-boundary-1"}
]

body = ~s(--harkdown-boundary-1\r
Content-Disposition: form-data; name="title"\r
\r
My notes\r
--harkdown-boundary-1\r
Content-Disposition: form-data; name="file"; filename="notes.txt"\r
Content-Type: text/plain\r
\r
first line
second line
\r
--harkdown-boundary-1\r
Content-Disposition: form-data; name="title"\r
\r
again\r
--harkdown-boundary-1--\r
)

response = HTTPoison.post!(url, body, headers)

IO.puts(response.status_code)
IO.puts(response.body)
