require "http/client"
require "json"

headers = HTTP::Headers{
  "Authorization" => "Bearer <ACCESS_TOKEN>",
  "X-Key" => %q("YOUR_API_KEY"),
  "Cookie" => "sid=YOUR_SESSION",
  "Content-Type" => "application/json",
}
body = {
  "client" => "YOUR_CLIENT_ID",
  "text" => "a ${user.name} $b",
  "list" => ["{{item}}"],
  "n" => 1,
}.to_json

response = HTTP::Client.post("https://${account.namespace}/api/{id}/keys", headers: headers, body: body)
puts response.status_code, response.body
