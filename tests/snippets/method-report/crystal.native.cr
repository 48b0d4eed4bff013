require "http/client"

headers = HTTP::Headers{
  "Depth" => "1",
  "Content-Type" => "application/xml",
}
body = "<report/>"

response = HTTP::Client.exec("REPORT", "https://api.example.com/calendar", headers: headers, body: body)
puts response.status_code, response.body
