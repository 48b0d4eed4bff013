require "http/client"

headers = HTTP::Headers{
  "Authorization" => "Basic WU9VUl9LRVk6",
}

response = HTTP::Client.get("https://api.example.com/me", headers: headers)
puts response.status_code, response.body
