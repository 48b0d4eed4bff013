using HTTP

url = "https://api.example.com/batch"
headers = ["Content-Type" => "application/json"]
body = raw"""[
  {
    "op": "add",
    "path": "/a",
    "value": [1, 2.5, true, null]
  },
  [],
  {},
  [
    []
  ],
  "x",
  ""
]"""

response = HTTP.request("PUT", url, headers, body)
println(response.status)
println(String(response.body))
