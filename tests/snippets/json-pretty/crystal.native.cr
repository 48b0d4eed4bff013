require "http/client"
require "json"

headers = HTTP::Headers{
  "Content-Type" => "application/json",
}
body = {"id" => 7, "items" => [{"sku" => "A-1", "count" => 2}]}.to_json

response = HTTP::Client.post("https://api.example.com/orders", headers: headers, body: body)
puts response.status_code, response.body
