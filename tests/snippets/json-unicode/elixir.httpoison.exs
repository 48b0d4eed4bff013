Mix.install([{:httpoison, "~> 2.2"}])

url = "https://api.example.com/names"

headers = [
  {"Content-Type", "application/json"}
]

body =
  "{\n  \"name\": \"Zoë 😀 日本\",\n  \"separator\": \"a\u2028b\u2029c\",\n  \"mark\": \"\uFEFFx\",\n  \"escaped\": \"\\u00e9\\ud83d\\ude00\",\n  \"right\": \"a\u202Eb\"\n}"

response = HTTPoison.post!(url, body, headers)

IO.puts(response.status_code)
IO.puts(response.body)
