Mix.install([{:httpoison, "~> 2.2"}])

url = "https://api.example.com/notes"

headers = [
  {"Content-Type", "application/json"}
]

body = ~S({
  "say \"hi\"": 1,
  "back\\slash": 2,
  "line\nbreak": 3,
  "tab\t": 4,
  "it's #{x} $y `z`": 5
})

response = HTTPoison.post!(url, body, headers)

IO.puts(response.status_code)
IO.puts(response.body)
