require "http/client"
require "json"

headers = HTTP::Headers{
  "Content-Type" => "application/json",
}
body = {
  "name" => "Zoë 😀 日本",
  "separator" => "a\u{2028}b\u{2029}c",
  "mark" => "\u{feff}x",
  "escaped" => "é😀",
  "right" => "a\u{202e}b",
}.to_json

response = HTTP::Client.post("https://api.example.com/names", headers: headers, body: body)
puts response.status_code, response.body
