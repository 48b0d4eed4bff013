using HTTP

url = "https://api.example.com/upload"
headers = ["Content-Type" => "multipart/form-data; boundary=harkdown-boundary-1"]
body = "--harkdown-boundary-1\r\n" *
    "Content-Disposition: form-data; name=\"text\"\r\n" *
    "\r\n" *
    "\"quoted\"; it's; filename=x \\\r\n" *
    "--harkdown-boundary-1\r\n" *
    "Content-Disposition: form-data; name=\"fi%22le\"; filename=\"a%22b.json\"\r\n" *
    "Content-Type: application/json\r\n" *
    "\r\n" *
    "{\"a\": \"b\\\\c\"}\r\n" *
    "--harkdown-boundary-1--\r\n"

response = HTTP.request("POST", url, headers, body)
println(response.status)
println(String(response.body))
