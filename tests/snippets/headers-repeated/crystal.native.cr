require "http/client"

headers = HTTP::Headers{
  "X-Tag" => ["one", "two, three"],
  "X-Other" => "x",
}

response = HTTP::Client.get("https://api.example.com/users", headers: headers)
puts response.status_code, response.body
