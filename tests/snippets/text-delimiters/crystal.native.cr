require "http/client"

headers = HTTP::Headers{
  "Content-Type" => "text/plain",
}
body = "EOF\nEOT\nEND\n'@\n\"@\n]]\n]=]\n)\"\n)--\"\n|}\n}\n```\n'''\n\"\"\"\n\"#\n\"##\n###\n### next\n# comment\n// comment\n> out\n< ./file\n@name = value\n%%\n<<EOF\n*/\n-->\n~~~\n--\n==\n.\n\nend"

response = HTTP::Client.post("https://api.example.com/notes", headers: headers, body: body)
puts response.status_code, response.body
