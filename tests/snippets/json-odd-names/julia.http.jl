using HTTP

url = "https://api.example.com/maps"
headers = ["Content-Type" => "application/json"]
body = raw"""{
  "b": 1,
  "10": 2,
  "2": 3,
  "__proto__": {
    "x": 1
  },
  "constructor": null,
  "": "empty",
  "with space": 1,
  "it's": 2
}"""

response = HTTP.request("POST", url, headers, body)
println(response.status)
println(String(response.body))
