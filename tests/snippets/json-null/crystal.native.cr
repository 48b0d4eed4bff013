require "http/client"

headers = HTTP::Headers{
  "Content-Type" => "application/json",
}
body = "null"

response = HTTP::Client.put("https://api.example.com/settings/theme", headers: headers, body: body)
puts response.status_code, response.body
