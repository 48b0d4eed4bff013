require "http/client"

headers = HTTP::Headers{
  "Content-Type" => %q(Text/Plain; Format=flowed; charset="UTF-8"),
}
body = "Zoë"

response = HTTP::Client.post("https://api.example.com/notes", headers: headers, body: body)
puts response.status_code, response.body
