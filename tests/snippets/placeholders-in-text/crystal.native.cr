require "http/client"

headers = HTTP::Headers{
  "Content-Type" => "text/plain",
  "X-Sign" => "$a `b` YOUR_SIGN-IT",
}
body = %q(one $HOME "${account.name}"
two '<NAME>' \ %s
three {{third}}
)

response = HTTP::Client.post("https://api.example.com/notes/{note_id}", headers: headers, body: body)
puts response.status_code, response.body
