Mix.install([{:httpoison, "~> 2.2"}])

url = "https://api.example.com/upload/1"

headers = [
  {"Content-Type", "multipart/form-data; boundary=harkdown-boundary-1"}
]

body = ~s(--harkdown-boundary-1\r
Content-Disposition: form-data; name="files[]"; filename="a.csv"\r
Content-Type: text/csv\r
\r
id,name\r
1,"a"\r
\r
--harkdown-boundary-1\r
Content-Disposition: form-data; name="files[]"; filename="b.svg"\r
Content-Type: image/svg+xml\r
\r
<svg>
  <text>${x} {{y}}</text>
</svg>
\r
--harkdown-boundary-1--\r
)

response = HTTPoison.put!(url, body, headers)

IO.puts(response.status_code)
IO.puts(response.body)
