using HTTP

url = "https://api.example.com/notes"
headers = ["Content-Type" => "message/rfc822"]
body = "From: a@example.com\r\n" *
    "Subject: a\r\n" *
    "\r\n" *
    ".dot\r\n" *
    "lone\rreturn\r\n"

response = HTTP.request("POST", url, headers, body)
println(response.status)
println(String(response.body))
