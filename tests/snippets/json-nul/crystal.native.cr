require "http/client"
require "json"

headers = HTTP::Headers{
  "Content-Type" => "application/json",
}
body = {"nul" => "a\u{0}b0", "bell" => "\u{7}"}.to_json

response = HTTP::Client.post("https://api.example.com/names", headers: headers, body: body)
puts response.status_code, response.body
