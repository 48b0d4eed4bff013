Mix.install([{:httpoison, "~> 2.2"}])

url = "https://api.example.com/upload?key=YOUR_API_KEY"

headers = [
  {"Content-Type", "multipart/form-data; boundary=harkdown-boundary-1"}
]

body = "--harkdown-boundary-1\r\n" <>
  "Content-Disposition: form-data; name=\"token\"\r\n" <>
  "\r\n" <>
  "<TOKEN>\r\n" <>
  "--harkdown-boundary-1\r\n" <>
  "Content-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\n" <>
  "Content-Type: text/plain\r\n" <>
  "\r\n" <>
  "it's ${user.name}\n" <>
  "\r\n" <>
  "--harkdown-boundary-1--\r\n"

response = HTTPoison.post!(url, body, headers)

IO.puts(response.status_code)
IO.puts(response.body)
