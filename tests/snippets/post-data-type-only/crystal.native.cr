require "http/client"

headers = HTTP::Headers{
  "Content-Type" => "application/json",
}

response = HTTP::Client.put("https://api.example.com/form", headers: headers)
puts response.status_code, response.body
