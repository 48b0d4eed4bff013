require "http/client"
require "json"

headers = HTTP::Headers{
  "Content-Type" => "application/json",
}
body = false.to_json

response = HTTP::Client.put("https://api.example.com/settings/dark", headers: headers, body: body)
puts response.status_code, response.body
