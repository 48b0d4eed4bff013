require "http/client"

headers = HTTP::Headers{
  "X-Requested-With" => "harkdown",
}

response = HTTP::Client.exec("OPTIONS", "https://api.example.com/files", headers: headers)
puts response.status_code, response.body
