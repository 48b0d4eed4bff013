using HTTP

url = "https://api.example.com/notes"
headers = ["Content-Type" => "text/plain; charset=utf-8"]
body = "one\r\ntwo\n\tthree \"\"\" and `ticks`\n\nfive \\ \${six}\n"

response = HTTP.request("POST", url, headers, body)
println(response.status)
println(String(response.body))
