using HTTP

url = "https://api.example.com/notes"
headers = ["Content-Type" => "text/plain"]
body = "EOF\nEOT\nEND\n'@\n\"@\n]]\n]=]\n)\"\n)--\"\n|}\n}\n```\n'''\n\"\"\"\n\"#\n\"##\n###\n### next\n# comment\n// comment\n> out\n< ./file\n@name = value\n%%\n<<EOF\n*/\n-->\n~~~\n--\n==\n.\n\nend"

response = HTTP.request("POST", url, headers, body)
println(response.status)
println(String(response.body))
