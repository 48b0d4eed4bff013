Mix.install([{:httpoison, "~> 2.2"}])

url = "https://api.example.com/notes"

headers = [
  {"Content-Type", "text/plain"}
]

body =
  "EOF\nEOT\nEND\n'@\n\"@\n]]\n]=]\n)\"\n)--\"\n|}\n}\n```\n'''\n\"\"\"\n\"#\n\"##\n###\n### next\n# comment\n// comment\n> out\n< ./file\n@name = value\n%%\n<<EOF\n*/\n-->\n~~~\n--\n==\n.\n\nend"

response = HTTPoison.post!(url, body, headers)

IO.puts(response.status_code)
IO.puts(response.body)
