require "http/client"
require "json"

headers = HTTP::Headers{
  "Content-Type" => "application/json",
}
body = {
  "say \"hi\"" => 1,
  "back\\slash" => 2,
  "line\nbreak" => 3,
  "tab\t" => 4,
  "it's \#{x} $y `z`" => 5,
}.to_json

response = HTTP::Client.post("https://api.example.com/notes", headers: headers, body: body)
puts response.status_code, response.body
