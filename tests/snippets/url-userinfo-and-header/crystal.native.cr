require "http/client"

headers = HTTP::Headers{
  "Authorization" => "Bearer ABCD",
}

response = HTTP::Client.get("https://api.example.com/me", headers: headers)
puts response.status_code, response.body
