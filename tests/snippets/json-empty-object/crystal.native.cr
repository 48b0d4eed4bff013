require "http/client"
require "json"

headers = HTTP::Headers{
  "Content-Type" => "application/json",
}
body = ({} of String => String).to_json

response = HTTP::Client.post("https://api.example.com/jobs", headers: headers, body: body)
puts response.status_code, response.body
