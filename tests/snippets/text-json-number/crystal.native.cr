require "http/client"

headers = HTTP::Headers{
  "Content-Type" => "application/json",
}
body = "12345678901234567890"

response = HTTP::Client.put("https://api.example.com/counter", headers: headers, body: body)
puts response.status_code, response.body
