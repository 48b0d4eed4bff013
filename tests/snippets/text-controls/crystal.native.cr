require "http/client"

headers = HTTP::Headers{
  "Content-Type" => "text/plain; charset=utf-8",
}
body = "\u{feff}bom \u{1}\u{7}\u{8}\u{b}\u{c}\u{1b}[0m\u{7f}\u{85} \u{ad}\u{200b}\u{2028}\u{2029}\u{202e}abc\u{202c} é 👩‍👩‍👧 􏿿"

response = HTTP::Client.post("https://api.example.com/notes", headers: headers, body: body)
puts response.status_code, response.body
