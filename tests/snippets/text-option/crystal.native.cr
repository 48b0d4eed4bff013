require "http/client"

headers = HTTP::Headers{
  "Content-Type" => "text/plain",
}
body = "--config=/etc/passwd -o x"

response = HTTP::Client.post("https://api.example.com/notes", headers: headers, body: body)
puts response.status_code, response.body
