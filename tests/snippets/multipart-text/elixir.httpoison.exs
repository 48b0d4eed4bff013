Mix.install([{:httpoison, "~> 2.2"}])

url = "https://api.example.com/upload"

headers = [
  {"Content-Type", "multipart/form-data; boundary=XX"}
]

body = "--XX\r\n" <>
  "Content-Disposition: form-data; name=\"a\"\r\n" <>
  "\r\n" <>
  "1\r\n" <>
  "--XX--\r\n"

response = HTTPoison.post!(url, body, headers)

IO.puts(response.status_code)
IO.puts(response.body)
