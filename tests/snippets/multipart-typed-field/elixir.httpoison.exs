Mix.install([{:httpoison, "~> 2.2"}])

url = "https://api.example.com/upload"

headers = [
  {"Content-Type", "multipart/form-data; boundary=harkdown-boundary-1"}
]

body = "--harkdown-boundary-1\r\n" <>
  "Content-Disposition: form-data; name=\"metadata\"\r\n" <>
  "Content-Type: application/json\r\n" <>
  "\r\n" <>
  "{\"tags\": [\"a\", \"b\"]}\r\n" <>
  "--harkdown-boundary-1\r\n" <>
  "Content-Disposition: form-data; name=\"lines\"\r\n" <>
  "\r\n" <>
  "one\n" <>
  "two\r\n" <>
  "--harkdown-boundary-1--\r\n"

response = HTTPoison.post!(url, body, headers)

IO.puts(response.status_code)
IO.puts(response.body)
