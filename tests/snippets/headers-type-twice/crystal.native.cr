require "http/client"
require "json"

headers = HTTP::Headers{
  "Content-Type" => ["application/json", "text/plain"],
}
body = {"a" => 1}.to_json

response = HTTP::Client.post("https://api.example.com/users", headers: headers, body: body)
puts response.status_code, response.body
