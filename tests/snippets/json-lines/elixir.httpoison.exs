Mix.install([{:httpoison, "~> 2.2"}])

url = "https://api.example.com/_bulk"

headers = [
  {"Content-Type", "application/x-ndjson"}
]

body = ~S({"index":{"_id":"1"}}
{"name":"a"}
{"index":{"_id":"2"}}
{"name":"b"}
)

response = HTTPoison.post!(url, body, headers)

IO.puts(response.status_code)
IO.puts(response.body)
