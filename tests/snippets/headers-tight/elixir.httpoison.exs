Mix.install([{:httpoison, "~> 2.2"}])

url = "https://api.example.com/reports"

headers = [
  {"Accept", "text/html;level=1,application/json;q=0.9"},
  {"Accept-Language", "de,en;q=0.5"},
  {"Cache-Control", "no-cache,max-age=0"},
  {"If-Match", ~S("a","b")},
  {"Prefer", ~S(return=minimal;x="y",wait=5)},
  {"Content-Type", "application/json;charset=UTF-8"},
  {"Content-Disposition", ~S(attachment;filename="r.json")}
]

body = ~S({"a": 1})

response = HTTPoison.post!(url, body, headers)

IO.puts(response.status_code)
IO.puts(response.body)
