require "http/client"

headers = HTTP::Headers{
  "User-Agent" => "",
}

response = HTTP::Client.get("https://api.example.com/users", headers: headers)
puts response.status_code, response.body
