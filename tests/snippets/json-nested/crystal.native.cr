require "http/client"
require "json"

headers = HTTP::Headers{
  "Content-Type" => "application/json",
}
body = {
  "query" => {
    "bool" => {
      "must" => [
        {"match" => {"title" => "harkdown"}},
        {"range" => {"year" => {"gte" => 2020, "lte" => 2030}}},
      ],
      "filter" => ([] of String),
      "empty" => ({} of String => String),
    },
  },
  "fields" => [
    "title",
    "year",
    "a much longer name of a field than the others",
    "and, one: with [marks]",
  ],
  "size" => 10,
}.to_json

response = HTTP::Client.post("https://api.example.com/search", headers: headers, body: body)
puts response.status_code, response.body
