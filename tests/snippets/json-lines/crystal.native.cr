require "http/client"

headers = HTTP::Headers{
  "Content-Type" => "application/x-ndjson",
}
body = %q({"index":{"_id":"1"}}
{"name":"a"}
{"index":{"_id":"2"}}
{"name":"b"}
)

response = HTTP::Client.post("https://api.example.com/_bulk", headers: headers, body: body)
puts response.status_code, response.body
