using HTTP

url = "https://api.example.com/rules"
headers = ["Authorization" => "Bearer YOUR_TOKEN", "Content-Type" => "application/json"]
body = "{\n  \"name\": \"tag\",\n  \"script\": \"function (user, context, callback) {\\n  // it's \\\"quoted\\\"\\n  const tag = `\${user.id}`;\\n  callback(null, user, context);\\n}\\n\"\n}"

response = HTTP.request("POST", url, headers, body)
println(response.status)
println(String(response.body))
