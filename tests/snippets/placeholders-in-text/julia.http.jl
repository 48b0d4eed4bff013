using HTTP

url = "https://api.example.com/notes/{note_id}"
headers = ["Content-Type" => "text/plain", "X-Sign" => raw"""$a `b` YOUR_SIGN-IT"""]
body = "one \$HOME \"\${account.name}\"\ntwo '<NAME>' \\ %s\nthree {{third}}\n"

response = HTTP.request("POST", url, headers, body)
println(response.status)
println(String(response.body))
