Mix.install([{:httpoison, "~> 2.2"}])

url = "https://${account.namespace}/api/{id}/keys"

headers = [
  {"Authorization", "Bearer <ACCESS_TOKEN>"},
  {"X-Key", ~S("YOUR_API_KEY")},
  {"Cookie", "sid=YOUR_SESSION"},
  {"Content-Type", "application/json"}
]

body = ~S({
  "client": "YOUR_CLIENT_ID",
  "text": "a ${user.name} $b",
  "list": [
    "{{item}}"
  ],
  "n": 1
})

response = HTTPoison.post!(url, body, headers)

IO.puts(response.status_code)
IO.puts(response.body)
