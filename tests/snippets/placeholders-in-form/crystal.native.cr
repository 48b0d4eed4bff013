require "http/client"

headers = HTTP::Headers{
  "Content-Type" => "application/x-www-form-urlencoded",
}
body = URI::Params.encode({
  "client_id" => "YOUR_CLIENT_ID",
  "code" => %q(a "<CODE>" & $x),
  "redirect" => "https://{host}/cb?x={{state}}",
})

response = HTTP::Client.post("https://api.example.com/oauth/token", headers: headers, body: body)
puts response.status_code, response.body
