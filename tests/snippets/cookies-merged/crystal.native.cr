require "http/client"

headers = HTTP::Headers{
  "Cookie" => "a=1; b=2; c=3",
  "X-After" => "x",
}

response = HTTP::Client.get("https://api.example.com/me", headers: headers)
puts response.status_code, response.body
