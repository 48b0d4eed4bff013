require "http/client"

headers = HTTP::Headers{
  "Content-Type" => "application/x-www-form-urlencoded; charset=UTF-8",
}
body = URI::Params.encode({"q" => "harkdown"})

response = HTTP::Client.post("https://api.example.com/form", headers: headers, body: body)
puts response.status_code, response.body
