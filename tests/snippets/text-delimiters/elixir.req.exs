Mix.install([{:req, "~> 0.5"}])

response =
  Req.post!("https://api.example.com/notes",
    headers: [
      {"content-type", "text/plain"}
    ],
    body:
      "EOF\nEOT\nEND\n'@\n\"@\n]]\n]=]\n)\"\n)--\"\n|}\n}\n```\n'''\n\"\"\"\n\"#\n\"##\n###\n### next\n# comment\n// comment\n> out\n< ./file\n@name = value\n%%\n<<EOF\n*/\n-->\n~~~\n--\n==\n.\n\nend"
  )

IO.puts(response.status)
IO.inspect(response.body)
