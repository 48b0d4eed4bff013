require "http/client"

headers = HTTP::Headers{
  "Content-Type" => "application/json",
}
body = %q({"half": "\ud83d"})

response = HTTP::Client.post("https://api.example.com/names", headers: headers, body: body)
puts response.status_code, response.body
