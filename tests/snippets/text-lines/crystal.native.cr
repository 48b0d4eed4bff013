require "http/client"

headers = HTTP::Headers{
  "Content-Type" => "text/plain; charset=utf-8",
}
body = "one\r\ntwo\n\tthree \"\"\" and `ticks`\n\nfive \\ ${six}\n"

response = HTTP::Client.post("https://api.example.com/notes", headers: headers, body: body)
puts response.status_code, response.body
