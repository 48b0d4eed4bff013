require "http/client"

headers = HTTP::Headers{
  "Content-Type" => "application/x-www-form-urlencoded",
}
body = URI::Params.encode({
  "callback" => "https://example.com/a?b=c&d=e#f",
  "template" => %q({{name}} ${name} #{name}),
  "enabled" => "true",
})

response = HTTP::Client.patch("https://api.example.com/settings", headers: headers, body: body)
puts response.status_code, response.body
