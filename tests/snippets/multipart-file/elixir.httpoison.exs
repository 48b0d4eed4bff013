Mix.install([{:httpoison, "~> 2.2"}])

url = "https://api.example.com/upload"

headers = [
  {"Authorization", "Bearer ABCD"},
  {"Content-Type", "multipart/form-data; boundary=harkdown-boundary-1"}
]

body = "--harkdown-boundary-1\r\n" <>
  "Content-Disposition: form-data; name=\"title\"\r\n" <>
  "\r\n" <>
  "My notes\r\n" <>
  "--harkdown-boundary-1\r\n" <>
  "Content-Disposition: form-data; name=\"file\"; filename=\"notes.txt\"\r\n" <>
  "Content-Type: text/plain\r\n" <>
  "\r\n" <>
  "first line\n" <>
  "second line\n" <>
  "\r\n" <>
  "--harkdown-boundary-1\r\n" <>
  "Content-Disposition: form-data; name=\"title\"\r\n" <>
  "\r\n" <>
  "again\r\n" <>
  "--harkdown-boundary-1--\r\n"

response = HTTPoison.post!(url, body, headers)

IO.puts(response.status_code)
IO.puts(response.body)
