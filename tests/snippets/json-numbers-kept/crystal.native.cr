require "http/client"
require "json"

headers = HTTP::Headers{
  "Content-Type" => "application/json",
}
body = {
  "zero" => 0,
  "minus" => -12,
  "half" => 0.5,
  "pi" => 3.14159,
  "max" => 9007199254740991,
  "yes" => true,
  "no" => false,
  "nothing" => nil,
}.to_json

response = HTTP::Client.post("https://api.example.com/numbers", headers: headers, body: body)
puts response.status_code, response.body
