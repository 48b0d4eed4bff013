require "http/client"
require "json"

headers = HTTP::Headers{
  "Authorization" => "Bearer YOUR_TOKEN",
  "Content-Type" => "application/json",
}
body = {
  "name" => "tag",
  "script" => %q[function (user, context, callback) {
  // it's "quoted"
  const tag = `${user.id}`;
  callback(null, user, context);
}
],
}.to_json

response = HTTP::Client.post("https://api.example.com/rules", headers: headers, body: body)
puts response.status_code, response.body
