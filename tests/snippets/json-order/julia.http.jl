using HTTP

url = "https://api.example.com/sorted"
headers = ["Content-Type" => "application/json"]
body = raw"""{
  "zeta": 1,
  "Alpha": 2,
  "alpha": {
    "b": 1,
    "a": 2
  },
  "_": 3,
  "a-b": 4,
  "a.b": 5,
  "class": 6,
  " ": 8
}"""

response = HTTP.request("POST", url, headers, body)
println(response.status)
println(String(response.body))
