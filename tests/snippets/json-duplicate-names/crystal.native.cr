require "http/client"

headers = HTTP::Headers{
  "Content-Type" => "application/json",
}
body = %q({"a": 1, "a": 2, "b": {"c": 3, "c": 4}})

response = HTTP::Client.post("https://api.example.com/twice", headers: headers, body: body)
puts response.status_code, response.body
