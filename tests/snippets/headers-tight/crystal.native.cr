require "http/client"
require "json"

headers = HTTP::Headers{
  "Accept" => "text/html;level=1,application/json;q=0.9",
  "Accept-Language" => "de,en;q=0.5",
  "Cache-Control" => "no-cache,max-age=0",
  "If-Match" => %q("a","b"),
  "Prefer" => %q(return=minimal;x="y",wait=5),
  "Content-Type" => "application/json;charset=UTF-8",
  "Content-Disposition" => %q(attachment;filename="r.json"),
}
body = {"a" => 1}.to_json

response = HTTP::Client.post("https://api.example.com/reports", headers: headers, body: body)
puts response.status_code, response.body
