using HTTP

url = "https://api.example.com/calendar"
headers = ["Depth" => "1", "Content-Type" => "application/xml"]
body = "<report/>"

response = HTTP.request("REPORT", url, headers, body)
println(response.status)
println(String(response.body))
