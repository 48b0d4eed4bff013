require "http/client"

headers = HTTP::Headers{
  "Link" => %q(</pages/2>; rel="next"),
}

response = HTTP::Client.exec("link", "https://api.example.com/pages/1", headers: headers)
puts response.status_code, response.body
