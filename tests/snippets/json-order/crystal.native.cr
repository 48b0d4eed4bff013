require "http/client"
require "json"

headers = HTTP::Headers{
  "Content-Type" => "application/json",
}
body = {
  "zeta" => 1,
  "Alpha" => 2,
  "alpha" => {"b" => 1, "a" => 2},
  "_" => 3,
  "a-b" => 4,
  "a.b" => 5,
  "class" => 6,
  " " => 8,
}.to_json

response = HTTP::Client.post("https://api.example.com/sorted", headers: headers, body: body)
puts response.status_code, response.body
