require "http/client"
require "json"

headers = HTTP::Headers{
  "Content-Type" => "application/vnd.api+json",
  "Accept" => "application/vnd.api+json",
}
body = {
  "data" => {
    "type" => "articles",
    "id" => "1",
    "attributes" => {"title" => "A new title that is quite a bit longer than it was"},
  },
}.to_json

response = HTTP::Client.patch("https://api.example.com/articles/1", headers: headers, body: body)
puts response.status_code, response.body
