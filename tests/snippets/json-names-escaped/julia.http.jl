using HTTP

url = "https://api.example.com/notes"
headers = ["Content-Type" => "application/json"]
body = "{\n  \"say \\\"hi\\\"\": 1,\n  \"back\\\\slash\": 2,\n  \"line\\nbreak\": 3,\n  \"tab\\t\": 4,\n  \"it's #{x} \$y `z`\": 5\n}"

response = HTTP.request("POST", url, headers, body)
println(response.status)
println(String(response.body))
