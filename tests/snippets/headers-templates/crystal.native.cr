require "http/client"

headers = HTTP::Headers{
  "X-Template" => %q[{{name}} ${name} <name> #{name} %(name)s {0} <%= name %>],
  "X-Percent" => "100% %USERNAME% %d",
  "X-Json" => %q({"a": ["b", 1], "c": "\u00e9"}),
  "X-Comment" => "a // b /* c */ # d -- e",
  "X-Caret" => "^a^ ^^ &b|c",
}

response = HTTP::Client.get("https://api.example.com/users", headers: headers)
puts response.status_code, response.body
