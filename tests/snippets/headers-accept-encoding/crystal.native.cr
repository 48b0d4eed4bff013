require "http/client"

headers = HTTP::Headers{
  "Accept-Encoding" => "identity",
  "User-Agent" => "curl/8.5.0",
  "Accept" => "*/*",
  "DNT" => "1",
  "X_Under_Score" => "kept",
}

response = HTTP::Client.get("https://api.example.com/archive", headers: headers)
puts response.status_code, response.body
