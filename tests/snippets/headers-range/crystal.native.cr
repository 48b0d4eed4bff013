require "http/client"

headers = HTTP::Headers{
  "Range" => "bytes=0-99",
  "Accept-Encoding" => "gzip, br",
  "Content-Range" => "bytes 0-6/7",
  "Content-Type" => "text/plain",
}
body = "content"

response = HTTP::Client.put("https://api.example.com/files/1", headers: headers, body: body)
puts response.status_code, response.body
