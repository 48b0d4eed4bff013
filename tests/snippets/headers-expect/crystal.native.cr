require "http/client"

headers = HTTP::Headers{
  "Expect" => "100-continue",
  "Content-Type" => "text/plain",
}
body = "x"

response = HTTP::Client.post("https://api.example.com/users", headers: headers, body: body)
puts response.status_code, response.body
