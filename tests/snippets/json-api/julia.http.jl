using HTTP

url = "https://api.example.com/articles/1"
headers = [
    "Content-Type" => "application/vnd.api+json",
    "Accept" => "application/vnd.api+json",
]
body = raw"""{
  "data": {
    "type": "articles",
    "id": "1",
    "attributes": {
      "title": "A new title that is quite a bit longer than it was"
    }
  }
}"""

response = HTTP.request("PATCH", url, headers, body)
println(response.status)
println(String(response.body))
