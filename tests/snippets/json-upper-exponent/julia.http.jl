using HTTP

url = "https://api.example.com/numbers"
headers = ["Content-Type" => "application/json"]
body = raw"""{"avogadro": 6.02E+23, "small": 1E-7}"""

response = HTTP.request("POST", url, headers, body)
println(response.status)
println(String(response.body))
