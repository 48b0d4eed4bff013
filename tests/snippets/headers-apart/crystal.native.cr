require "http/client"

headers = HTTP::Headers{
  "Cookie" => ["a=1", "b=2"],
  "accept" => "text/html",
  "Proxy-Connection" => "keep-alive",
}

response = HTTP::Client.get("https://api.example.com/users", headers: headers)
puts response.status_code, response.body
