using HTTP

url = "https://api.example.com/graphql"
headers = ["Content-Type" => "application/json"]
body = "{\n  \"query\": \"query (\$id: ID!) {\\n  user(id: \$id) {\\n    name # the name\\n    \\\"\\\"\\\"not a comment\\\"\\\"\\\"\\n  }\\n}\",\n  \"variables\": {\n    \"id\": \"u-1\",\n    \"first\": 10\n  }\n}"

response = HTTP.request("POST", url, headers, body)
println(response.status)
println(String(response.body))
