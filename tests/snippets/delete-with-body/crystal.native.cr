require "http/client"
require "json"

headers = HTTP::Headers{
  "Content-Type" => "application/json",
}
body = {"ids" => [1, 2, 3]}.to_json

response = HTTP::Client.delete("https://api.example.com/users", headers: headers, body: body)
puts response.status_code, response.body
