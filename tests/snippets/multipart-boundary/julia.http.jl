using HTTP

url = "https://api.example.com/upload"
headers = ["Content-Type" => "multipart/form-data; boundary=harkdown-boundary-1"]
body = "--harkdown-boundary-1\r\n" *
    "Content-Disposition: form-data; name=\"text\"\r\n" *
    "\r\n" *
    "--a b\r\n" *
    "not a boundary\r\n" *
    "--a b--\r\n" *
    "--harkdown-boundary-1\r\n" *
    "Content-Disposition: form-data; name=\"empty\"\r\n" *
    "\r\n" *
    "\r\n" *
    "--harkdown-boundary-1--\r\n"

response = HTTP.request("POST", url, headers, body)
println(response.status)
println(String(response.body))
