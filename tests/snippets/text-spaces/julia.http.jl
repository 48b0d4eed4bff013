using HTTP

url = "https://api.example.com/notes"
headers = ["Content-Type" => "text/plain"]
body = "\n\n  two lines before, two after  \n\ttab at the end\t\n \n\n"

response = HTTP.request("POST", url, headers, body)
println(response.status)
println(String(response.body))
