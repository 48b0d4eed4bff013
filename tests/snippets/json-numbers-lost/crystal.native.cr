require "http/client"

headers = HTTP::Headers{
  "Content-Type" => "application/json",
}
body = %q({
  "big": 12345678901234567890,
  "precise": 9007199254740993,
  "float": 1.0,
  "exponent": 1e5,
  "minus": -0,
  "long": 0.1000000000000000055511151231257827
})

response = HTTP::Client.post("https://api.example.com/numbers", headers: headers, body: body)
puts response.status_code, response.body
