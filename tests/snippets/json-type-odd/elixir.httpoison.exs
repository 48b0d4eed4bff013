Mix.install([{:httpoison, "~> 2.2"}])

url = "https://api.example.com/notes/1"

headers = [
  {"content-type", "Application/JSON;odata.metadata=minimal; IEEE754Compatible=true"}
]

body = ~S({"a": [1.10, "b"]})

response = HTTPoison.put!(url, body, headers)

IO.puts(response.status_code)
IO.puts(response.body)
