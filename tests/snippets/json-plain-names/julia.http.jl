using HTTP

url = "https://api.example.com/maps"
headers = ["Content-Type" => "application/json"]
body = raw"""{
  "class": "a",
  "default": "b",
  "snake_case": 1,
  "kebab-case": 2,
  "dotted.name": 3
}"""

response = HTTP.request("POST", url, headers, body)
println(response.status)
println(String(response.body))
