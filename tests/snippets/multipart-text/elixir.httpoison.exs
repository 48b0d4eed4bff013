Mix.install([{:httpoison, "~> 2.2"}])

url = "https://api.example.com/upload"

headers = [
  {"Content-Type", "multipart/form-data; boundary=XX"}
]

body = ~s(--XX\r
Content-Disposition: form-data; name="a"\r
\r
1\r
--XX--\r
)

response = HTTPoison.post!(url, body, headers)

IO.puts(response.status_code)
IO.puts(response.body)
