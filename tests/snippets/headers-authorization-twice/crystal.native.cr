require "http/client"

headers = HTTP::Headers{
  "Authorization" => ["Bearer a", "Bearer b"],
}

response = HTTP::Client.get("https://api.example.com/users", headers: headers)
puts response.status_code, response.body
