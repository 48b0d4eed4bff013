require "http/client"

headers = HTTP::Headers{
  "Content-Type" => "text/plain",
}
body = "odd"

response = HTTP::Client.head("https://api.example.com/files/1", headers: headers, body: body)
puts response.status_code, response.body
