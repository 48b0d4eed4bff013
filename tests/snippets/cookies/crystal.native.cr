require "http/client"

headers = HTTP::Headers{
  "Cookie" => "session=abc%20def==; theme=dark mode%3B x; session=second",
}

response = HTTP::Client.get("https://api.example.com/me", headers: headers)
puts response.status_code, response.body
