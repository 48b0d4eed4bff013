require "http/client"

headers = HTTP::Headers{
  "Content-Type" => "text/plain",
}
body = "@secrets.txt"

response = HTTP::Client.post("https://api.example.com/notes", headers: headers, body: body)
puts response.status_code, response.body
