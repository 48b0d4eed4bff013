require "http/client"

headers = HTTP::Headers{
  "X-Empty" => "",
  "Accept" => "",
}

response = HTTP::Client.get("https://api.example.com/users", headers: headers)
puts response.status_code, response.body
