require "http/client"

headers = HTTP::Headers{
  "Authorization" => "Basic e3VzZXJ9OjxQQVNTV09SRD4=",
}

response = HTTP::Client.get("https://api.example.com/me", headers: headers)
puts response.status_code, response.body
