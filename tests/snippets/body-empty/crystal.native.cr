require "http/client"

headers = HTTP::Headers{
  "Content-Type" => "application/json",
}

response = HTTP::Client.post("https://api.example.com/jobs/7/start", headers: headers)
puts response.status_code, response.body
