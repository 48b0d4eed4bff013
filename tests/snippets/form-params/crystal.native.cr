require "http/client"

headers = HTTP::Headers{
  "Content-Type" => "application/x-www-form-urlencoded",
}
body = URI::Params.encode({
  "grant_type" => "client_credentials",
  "client_id" => "YOUR_CLIENT_ID",
  "scope" => "read write",
  "redirect_uri" => "https://example.com/cb?a=b&c=d",
})

response = HTTP::Client.post("https://api.example.com/oauth/token", headers: headers, body: body)
puts response.status_code, response.body
