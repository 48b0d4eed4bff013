require "http/client"
require "json"

headers = HTTP::Headers{
  "Content-Type" => "application/json",
}
body = {
  "b" => 1,
  "10" => 2,
  "2" => 3,
  "__proto__" => {"x" => 1},
  "constructor" => nil,
  "" => "empty",
  "with space" => 1,
  "it's" => 2,
}.to_json

response = HTTP::Client.post("https://api.example.com/maps", headers: headers, body: body)
puts response.status_code, response.body
