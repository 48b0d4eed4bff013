require "http/client"

headers = HTTP::Headers{
  "Cookie" => %q(a=x=y==; b="quoted"; c=; d=1,2 3; e=$HOME %USERNAME% #{x}; f=é),
}

response = HTTP::Client.get("https://api.example.com/me", headers: headers)
puts response.status_code, response.body
