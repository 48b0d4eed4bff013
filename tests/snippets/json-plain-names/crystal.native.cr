require "http/client"
require "json"

headers = HTTP::Headers{
  "Content-Type" => "application/json",
}
body = {
  "class" => "a",
  "default" => "b",
  "snake_case" => 1,
  "kebab-case" => 2,
  "dotted.name" => 3,
}.to_json

response = HTTP::Client.post("https://api.example.com/maps", headers: headers, body: body)
puts response.status_code, response.body
