require "http/client"

headers = HTTP::Headers{
  "Content-Type" => "text/plain",
}
body = "*"

response = HTTP::Client.exec("OPTIONS", "https://api.example.com/x", headers: headers, body: body)
puts response.status_code, response.body
