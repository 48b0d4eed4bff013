require "http/client"
require "json"

headers = HTTP::Headers{
  "Content-Type" => "application/json",
}
body = {
  "query" => %q[query ($id: ID!) {
  user(id: $id) {
    name # the name
    """not a comment"""
  }
}],
  "variables" => {"id" => "u-1", "first" => 10},
}.to_json

response = HTTP::Client.post("https://api.example.com/graphql", headers: headers, body: body)
puts response.status_code, response.body
