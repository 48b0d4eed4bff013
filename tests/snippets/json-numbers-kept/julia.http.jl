using HTTP

url = "https://api.example.com/numbers"
headers = ["Content-Type" => "application/json"]
body = raw"""{
  "zero": 0,
  "minus": -12,
  "half": 0.5,
  "pi": 3.14159,
  "max": 9007199254740991,
  "yes": true,
  "no": false,
  "nothing": null
}"""

response = HTTP.request("POST", url, headers, body)
println(response.status)
println(String(response.body))
