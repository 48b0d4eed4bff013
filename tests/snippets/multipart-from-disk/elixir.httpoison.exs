# the code reads no files: put the content of the file into the body
Mix.install([{:httpoison, "~> 2.2"}])

url = "https://api.example.com/upload"

headers = [
  {"Content-Type", "multipart/form-data; boundary=harkdown-boundary-1"}
]

body = ~s(--harkdown-boundary-1\r
Content-Disposition: form-data; name="kind"\r
\r
avatar\r
--harkdown-boundary-1\r
Content-Disposition: form-data; name="file"; filename="avatar.png"\r
Content-Type: image/png\r
\r
\r
--harkdown-boundary-1--\r
)

response = HTTPoison.post!(url, body, headers)

IO.puts(response.status_code)
IO.puts(response.body)
