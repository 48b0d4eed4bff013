require "http/client"

headers = HTTP::Headers{
  "If-Match" => %q("abc"),
}

response = HTTP::Client.delete("https://api.example.com/users/7", headers: headers)
puts response.status_code, response.body
