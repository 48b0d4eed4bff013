Mix.install([{:httpoison, "~> 2.2"}])

url = "https://api.example.com/upload"

headers = [
  {"Content-Type", "multipart/form-data; boundary=harkdown-boundary-1"}
]

body = "--harkdown-boundary-1\r\n" <>
  "Content-Disposition: form-data; name=\"text\"\r\n" <>
  "\r\n" <>
  "--a b\r\n" <>
  "not a boundary\r\n" <>
  "--a b--\r\n" <>
  "--harkdown-boundary-1\r\n" <>
  "Content-Disposition: form-data; name=\"empty\"\r\n" <>
  "\r\n" <>
  "\r\n" <>
  "--harkdown-boundary-1--\r\n"

response = HTTPoison.post!(url, body, headers)

IO.puts(response.status_code)
IO.puts(response.body)
