require "http/client"

headers = HTTP::Headers{
  "Content-Type" => "application/x-www-form-urlencoded;charset=utf-8",
}
body = URI::Params.encode({"city" => "Köln", "a" => "1"})

response = HTTP::Client.put("https://api.example.com/form", headers: headers, body: body)
puts response.status_code, response.body
