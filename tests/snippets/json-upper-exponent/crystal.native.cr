require "http/client"

headers = HTTP::Headers{
  "Content-Type" => "application/json",
}
body = %q({"avogadro": 6.02E+23, "small": 1E-7})

response = HTTP::Client.post("https://api.example.com/numbers", headers: headers, body: body)
puts response.status_code, response.body
