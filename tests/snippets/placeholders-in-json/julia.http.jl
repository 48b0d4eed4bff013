using HTTP

url = raw"""https://${account.namespace}/api/{id}/keys"""
headers = [
    "Authorization" => "Bearer <ACCESS_TOKEN>",
    "X-Key" => "\"YOUR_API_KEY\"",
    "Cookie" => "sid=YOUR_SESSION",
    "Content-Type" => "application/json",
]
body = raw"""{
  "client": "YOUR_CLIENT_ID",
  "text": "a ${user.name} $b",
  "list": [
    "{{item}}"
  ],
  "n": 1
}"""

response = HTTP.request("POST", url, headers, body)
println(response.status)
println(String(response.body))
