require "http/client"

headers = HTTP::Headers{
  "Content-Type" => "application/json",
}

response = HTTP::Client.get("https://api.example.com/users", headers: headers)
puts response.status_code, response.body
