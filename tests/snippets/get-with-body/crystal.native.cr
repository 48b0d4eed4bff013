require "http/client"
require "json"

headers = HTTP::Headers{
  "Content-Type" => "application/json",
}
body = {"query" => "x"}.to_json

response = HTTP::Client.get("https://api.example.com/search", headers: headers, body: body)
puts response.status_code, response.body
