using HTTP

url = "https://api.example.com/names"
headers = ["Content-Type" => "application/json"]
body = "{\n  \"name\": \"Zoë 😀 日本\",\n  \"separator\": \"a\u2028b\u2029c\",\n  \"mark\": \"\ufeffx\",\n  \"escaped\": \"\\u00e9\\ud83d\\ude00\",\n  \"right\": \"a\u202eb\"\n}"

response = HTTP.request("POST", url, headers, body)
println(response.status)
println(String(response.body))
