require "http/client"

headers = HTTP::Headers{
  "Content-Type" => "application/merge-patch+json",
  "If-Match" => %q("3"),
}
body = %q({"name": null, "tags": ["a"], "price": 12.50})

response = HTTP::Client.patch("https://api.example.com/users/1", headers: headers, body: body)
puts response.status_code, response.body
