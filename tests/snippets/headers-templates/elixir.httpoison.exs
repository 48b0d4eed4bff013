Mix.install([{:httpoison, "~> 2.2"}])

url = "https://api.example.com/users"

headers = [
  {"X-Template", "{{name}} ${name} <name> \#{name} %(name)s {0} <%= name %>"},
  {"X-Percent", "100% %USERNAME% %d"},
  {"X-Json", ~S({"a": ["b", 1], "c": "\u00e9"})},
  {"X-Comment", "a // b /* c */ # d -- e"},
  {"X-Caret", "^a^ ^^ &b|c"}
]

response = HTTPoison.get!(url, headers)

IO.puts(response.status_code)
IO.puts(response.body)
