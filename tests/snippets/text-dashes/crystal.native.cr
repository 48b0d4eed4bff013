require "http/client"

headers = HTTP::Headers{
  "Content-Type" => "text/plain",
}
body = "--data -X DELETE"

response = HTTP::Client.post("https://api.example.com/raw", headers: headers, body: body)
puts response.status_code, response.body
