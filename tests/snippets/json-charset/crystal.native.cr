require "http/client"
require "json"

headers = HTTP::Headers{
  "content-type" => "application/json; charset=utf-8",
}
body = {"job" => "index"}.to_json

response = HTTP::Client.post("https://api.example.com/jobs", headers: headers, body: body)
puts response.status_code, response.body
