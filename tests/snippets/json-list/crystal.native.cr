require "http/client"
require "json"

headers = HTTP::Headers{
  "Content-Type" => "application/json",
}
body = [
  {"op" => "add", "path" => "/a", "value" => [1, 2.5, true, nil]},
  ([] of String),
  ({} of String => String),
  [([] of String)],
  "x",
  "",
].to_json

response = HTTP::Client.put("https://api.example.com/batch", headers: headers, body: body)
puts response.status_code, response.body
