require "http/client"

headers = HTTP::Headers{
  "Content-Type" => "application/json",
}
body = %q({"a": 1,)

response = HTTP::Client.post("https://api.example.com/broken", headers: headers, body: body)
puts response.status_code, response.body
