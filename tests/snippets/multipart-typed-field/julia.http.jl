using HTTP

url = "https://api.example.com/upload"
headers = ["Content-Type" => "multipart/form-data; boundary=harkdown-boundary-1"]
body = "--harkdown-boundary-1\r\n" *
    "Content-Disposition: form-data; name=\"metadata\"\r\n" *
    "Content-Type: application/json\r\n" *
    "\r\n" *
    "{\"tags\": [\"a\", \"b\"]}\r\n" *
    "--harkdown-boundary-1\r\n" *
    "Content-Disposition: form-data; name=\"lines\"\r\n" *
    "\r\n" *
    "one\n" *
    "two\r\n" *
    "--harkdown-boundary-1--\r\n"

response = HTTP.request("POST", url, headers, body)
println(response.status)
println(String(response.body))
