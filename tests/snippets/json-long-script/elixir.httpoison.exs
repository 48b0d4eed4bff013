Mix.install([{:httpoison, "~> 2.2"}])

url = "https://api.example.com/rules"

headers = [
  {"Authorization", "Bearer YOUR_TOKEN"},
  {"Content-Type", "application/json"}
]

body = ~S[{
  "name": "tag",
  "script": "function (user, context, callback) {\n  // it's \"quoted\"\n  const tag = `${user.id}`;\n  callback(null, user, context);\n}\n"
}]

response = HTTPoison.post!(url, body, headers)

IO.puts(response.status_code)
IO.puts(response.body)
