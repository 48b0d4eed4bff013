Mix.install([{:httpoison, "~> 2.2"}])

url = "https://api.example.com/upload"

headers = [
  {"Content-Type", "multipart/form-data; boundary=harkdown-boundary-1"}
]

body = "--harkdown-boundary-1\r\n" <>
  "Content-Disposition: form-data; name=\"na%22me\"\r\n" <>
  "\r\n" <>
  "@file;type=x\r\n" <>
  "--harkdown-boundary-1\r\n" <>
  "Content-Disposition: form-data; name=\"a=b\"\r\n" <>
  "\r\n" <>
  "<file\r\n" <>
  "--harkdown-boundary-1\r\n" <>
  "Content-Disposition: form-data; name=\"file\"; filename=\"it's %22it%22; x.json\"\r\n" <>
  "Content-Type: application/json\r\n" <>
  "\r\n" <>
  "{\"a\": \"b\\\\c\"}; $(id)\r\n" <>
  "--harkdown-boundary-1\r\n" <>
  "Content-Disposition: form-data; name=\"ünï\"; filename=\"naïve 😀.bin\"\r\n" <>
  "\r\n" <>
  "x\r\n" <>
  "--harkdown-boundary-1--\r\n"

response = HTTPoison.post!(url, body, headers)

IO.puts(response.status_code)
IO.puts(response.body)
