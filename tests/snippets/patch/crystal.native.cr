require "http/client"
require "json"

headers = HTTP::Headers{
  "Content-Type" => "application/json-patch+json",
}
body = [{"op" => "replace", "path" => "/name", "value" => "x"}].to_json

response = HTTP::Client.patch("https://api.example.com/users/7", headers: headers, body: body)
puts response.status_code, response.body
