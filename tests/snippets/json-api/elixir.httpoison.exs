Mix.install([{:httpoison, "~> 2.2"}])

url = "https://api.example.com/articles/1"

headers = [
  {"Content-Type", "application/vnd.api+json"},
  {"Accept", "application/vnd.api+json"}
]

body = ~S({
  "data": {
    "type": "articles",
    "id": "1",
    "attributes": {
      "title": "A new title that is quite a bit longer than it was"
    }
  }
})

response = HTTPoison.patch!(url, body, headers)

IO.puts(response.status_code)
IO.puts(response.body)
