require "http/client"

headers = HTTP::Headers{
  "__proto__" => "x",
  "constructor" => "y",
  "10" => "ten",
  "2" => "two",
}

response = HTTP::Client.get("https://api.example.com/users", headers: headers)
puts response.status_code, response.body
