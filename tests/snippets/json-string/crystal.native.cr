require "http/client"
require "json"

headers = HTTP::Headers{
  "Content-Type" => "application/json",
}
body = "a plain string".to_json

response = HTTP::Client.put("https://api.example.com/settings/name", headers: headers, body: body)
puts response.status_code, response.body
