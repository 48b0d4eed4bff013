using HTTP

url = "https://api.example.com/upload"
headers = ["Content-Type" => "multipart/form-data; boundary=harkdown-boundary-1"]
body = "--harkdown-boundary-1\r\n" *
    "Content-Disposition: form-data; name=\"\\\"\r\n" *
    "\r\n" *
    "a backslash\r\n" *
    "--harkdown-boundary-1\r\n" *
    "Content-Disposition: form-data; name=\"two%0Alines\"\r\n" *
    "\r\n" *
    "a line feed\r\n" *
    "--harkdown-boundary-1\r\n" *
    "Content-Disposition: form-data; name=\"f\"; filename=\"back\\slash\\.txt\"\r\n" *
    "Content-Type: text/plain\r\n" *
    "\r\n" *
    "x\r\n" *
    "--harkdown-boundary-1--\r\n"

response = HTTP.request("POST", url, headers, body)
println(response.status)
println(String(response.body))
