using HTTP

url = "https://api.example.com/upload"
headers = ["Content-Type" => "multipart/form-data; boundary=XX"]
body = "--XX\r\n" *
    "Content-Disposition: form-data; name=\"a\"\r\n" *
    "\r\n" *
    "1\r\n" *
    "--XX--\r\n"

response = HTTP.request("POST", url, headers, body)
println(response.status)
println(String(response.body))
