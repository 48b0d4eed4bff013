Mix.install([{:httpoison, "~> 2.2"}])

url = "https://api.example.com/notes"

headers = [
  {"Content-Type", "text/plain; charset=utf-8"}
]

body =
  "\uFEFFbom \u0001\u0007\u0008\u000B\u000C\u001B[0m\u007F\u0085 \u00AD\u200B\u2028\u2029\u202Eabc\u202C é 👩‍👩‍👧 􏿿"

response = HTTPoison.post!(url, body, headers)

IO.puts(response.status_code)
IO.puts(response.body)
