using HTTP

url = "https://api.example.com/notes"
headers = ["Content-Type" => "text/plain"]
body = "--config=/etc/passwd -o x"

response = HTTP.request("POST", url, headers, body)
println(response.status)
println(String(response.body))
