Mix.install([{:httpoison, "~> 2.2"}])

url = "https://api.example.com/hooks"

headers = [
  {"X-Signature", "sha256=abcdef"},
  {"Content-Type", "application/json"}
]

body =
  ~S({ "event":"push",   "commits":[ 1,2,3 ], "message":"the bytes of this text are what the signature is about" })

response = HTTPoison.post!(url, body, headers)

IO.puts(response.status_code)
IO.puts(response.body)
