require "http/client"

headers = HTTP::Headers{
  "Content-Type" => "application/json",
}
body = "[1e5]"

response = HTTP::Client.put("https://api.example.com/numbers/1", headers: headers, body: body)
puts response.status_code, response.body
